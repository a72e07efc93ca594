import { json } from '@sveltejs/kit';
import { facts, sources } from 'virtual:story/facts';

export const prerender = true;

/** All facts and their sources. */
export const GET = () => json({ sources, facts });
