/** The last thing of a list, or the one `back` places before it; the list has that many. */
export const last = <T>(list: readonly T[], back = 0): T => list[list.length - 1 - back]!;
