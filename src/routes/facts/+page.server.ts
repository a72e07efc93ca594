import { beats } from 'virtual:story/words';
import { facts, sources } from 'virtual:story/facts';
import { ledgerRows } from '$lib/stage/ledger/rows';

export const load = () => ({ rows: ledgerRows(facts, sources, beats) });
