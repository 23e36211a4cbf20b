/// Two editions into beads: which sentences say the same.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "hangul",
            "romanization",
            "figures",
            "morphology",
            "morphology :: lucene",
            "names"
        })
package org.naranhi.alignment;
