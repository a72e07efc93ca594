import { defineScene } from '../contract';
import Drawing from './Scene.svelte';
import { layout, type HydrogenLayout } from './layout';
import { paint } from './paint';

export default defineScene<HydrogenLayout>({ id: 'hydrogen', layout, Drawing, paint });
