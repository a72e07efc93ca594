import { defineScene } from '../contract';
import Drawing from './Scene.svelte';
import { layout, type Layout } from './layout';
import { paint } from './paint';

export default defineScene<Layout>({ id: 'jinfeng', layout, Drawing, paint });
