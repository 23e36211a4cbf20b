package org.naranhi.names;

import java.util.List;

/// Who and what a story names, in order of first mention.
public record Cast(List<CastMember> members) {
    public Cast {
        members = List.copyOf(members);
    }
}
