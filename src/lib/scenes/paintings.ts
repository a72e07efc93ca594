/** The canvases of the scenes that have one, apart from their drawings: what a thread without a document can load. */
import { byFolder, type AnyPainting } from './contract';

/** Scene id → loader of its `painting.ts`. */
export const PAINTINGS = byFolder(import.meta.glob('./*/painting.ts') as Record<string, () => Promise<{ readonly default: AnyPainting }>>);
