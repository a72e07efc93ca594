import { facts, sources } from 'virtual:story/facts';
import { factsCsv } from '$lib/stage/ledger/rows';

export const prerender = true;

/** All facts for a spreadsheet. */
export const GET = () => new Response(factsCsv(facts, sources), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
