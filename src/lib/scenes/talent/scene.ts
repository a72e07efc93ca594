import { defineScene } from '../contract';
import type { TalentLayout } from './layout';
import painting from './painting';
import Scene from './Scene.svelte';

/** Second stop, last beat: people gather like water behind a dam, and two laboratories are fed from it. */
export default defineScene<TalentLayout>({ id: 'talent', ...painting, Drawing: Scene });
