/// The whole of Naranhi as people meet it: the packaged jar as a process of its own, Chromium in
/// front of it.
///
/// A test names its [Newsroom] (one that is shared by all, or a brand new one) and lets a [Visitor]
/// in, who reads the page's own words and works with the keys. What is waited for is always
/// something seen on the page. Where a test fails, `target/browser/` holds what each visitor saw,
/// what their page complained of, and the server's log.
@NullMarked
package org.naranhi.browser;

import org.jspecify.annotations.NullMarked;
