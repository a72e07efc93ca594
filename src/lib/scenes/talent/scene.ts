import { defineScene } from '../contract';
import { layout, layoutInSteps, type TalentLayout } from './layout';
import { paint } from './paint';
import Scene from './Scene.svelte';

/** Second stop, last beat: people gather like water behind a dam, and two laboratories are fed from it. */
export default defineScene<TalentLayout>({ id: 'talent', layout, layoutInSteps, Drawing: Scene, paint });
