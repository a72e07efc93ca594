/** The canvases of the scenes that have one, apart from their drawings: what a thread without a document can load. */
import type { AnyPainting } from './contract';

const loaders = import.meta.glob('./*/painting.ts') as Record<string, () => Promise<{ readonly default: AnyPainting }>>;

/** Scene id → loader of its `painting.ts`. */
export const PAINTINGS: Readonly<Record<string, () => Promise<{ readonly default: AnyPainting }>>> = Object.fromEntries(
	Object.entries(loaders).map(([path, load]) => [path.split('/')[1]!, load])
);
