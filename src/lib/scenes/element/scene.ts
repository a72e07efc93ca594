import { defineScene } from '../contract';
import { layout, type ElementLayout } from './layout';
import Scene from './Scene.svelte';

export default defineScene<ElementLayout>({ id: 'element', layout, Drawing: Scene });
