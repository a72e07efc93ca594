export interface Served {
	readonly port: number;
	close(): Promise<void>;
}
export function serve(folder: string, options?: { port?: number; host?: string; base?: string }): Promise<Served>;
