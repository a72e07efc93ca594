export const STOPS: readonly string[];
export function stopBytes(root: string): Readonly<Record<string, number>>;
