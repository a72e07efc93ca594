/**
 * The lights on canvas. Pixels are made once per size; a frame writes each light's pixel anew and hands them over.
 * A typed array instead of WebGL: it is a function of the position alone and needs only the 2D context it is given,
 * so there is no context to lose or release, no fallback to keep, and stills are painted by the same code.
 */
import type { View } from '../contract';
import type { Layout } from './layout';
import { FLIGHT, paintHandOver } from './hand-over';
import { kindHeld } from './kinds';
import { paintGlass } from './paint-glass';
import type { LightsParams } from './params.svelte';
import { makeRaster, writeLights, type Raster } from './raster';
import { lightsAt } from './state';

/** One raster per layout: the last size asked for. */
const rasters = new WeakMap<Layout, Raster>();

export function paint(context: CanvasRenderingContext2D, layout: Layout, view: View, params?: LightsParams): void {
	// far from the scene nothing is made: the lights come in small steps of idle time, see `preparePaint`
	if (view.local < FLIGHT.begins) return;
	const { lights, handOver } = layout.night.value();
	if (view.local > FLIGHT.begins) {
		let raster = rasters.get(layout);
		if (raster?.scale !== context.getTransform().a || raster.world !== view.world)
			rasters.set(layout, (raster = makeRaster(context, layout, view.world)));
		writeLights(raster, layout, lightsAt(view.local, kindHeld(params)));
		context.putImageData(raster.image, raster.left, raster.top);
	}
	if (view.local < FLIGHT.lands + 0.04) paintHandOver(context, view.frame, handOver, lights, view.local);
	paintGlass(context, layout, view);
}
