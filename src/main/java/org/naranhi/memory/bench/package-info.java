/// Measures the memory on a machine: how fast lookups are, and whether their lists are those of
/// scoring every unit. [MemoryBench] fills an index and prints a table; `./naranhi memory bench` is
/// its command.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("bench")
package org.naranhi.memory.bench;
