/** The city without its lights: dark masses, nearer ones lighter. Painted once per size, then kept as pixels. */
import { clamp } from '../../marks/easing';
import { mix } from '../../marks/colour';
import type { World } from '../../marks/worlds';
import type { Building } from './building';
import type { City } from './city';
import type { Site } from './site';

/** Width over which the city dissolves where words stand beside it, in shares of the site's height. */
const FADE = 0.16;

/** Paints the masses of a city, in units, on a context whose ground shows where there is none. */
export function paintMasses(context: CanvasRenderingContext2D, site: Site, city: City, world: World, step: number): void {
	context.save();
	for (const b of city.buildings) {
		context.fillStyle = b.role === 'moat' ? world.deep : mix(world.deep, world.solid, clamp(b.near) * 0.9);
		outline(context, b, step);
		context.fill();
	}
	if (site.fades) {
		const reach = site.height * FADE;
		const veil = context.createLinearGradient(site.left, 0, site.left + reach, 0);
		veil.addColorStop(0, '#000000');
		veil.addColorStop(1, 'rgba(0,0,0,0)');
		context.globalCompositeOperation = 'destination-out';
		context.fillStyle = veil;
		context.fillRect(site.left - 4, site.top - 40, reach + 4, site.bottom - site.top + 80);
	}
	context.restore();
}

/** The upright mass under a roof line, sampled every `step` units; roofs without slope need four points. */
function outline(context: CanvasRenderingContext2D, b: Building, step: number): void {
	const steps = Math.max(8, Math.round(b.width / step));
	context.beginPath();
	context.moveTo(b.x, b.foot);
	for (let i = 0; i <= steps; i++) {
		const u = i / steps;
		context.lineTo(b.x + b.width * u, b.roof(u));
	}
	context.lineTo(b.x + b.width, b.foot);
	context.closePath();
}
