package org.naranhi.story;

import java.util.List;
import java.util.UUID;

/// Comments and waivers on the segments of stories.
public interface Remarks {
    void add(Comment comment);

    List<Comment> comments(UUID story);

    void add(Waiver waiver);

    void remove(UUID waiver);

    List<Waiver> waivers(UUID story);
}
