import { smoothstep } from '../../marks/easing';
import { defineScene } from '../contract';
import { drawAircraft } from './draw';
import { layoutAircraft, type AircraftLayout } from './layout';

/** First stop, first two beats: an airliner, its section, and the layer of felt inside its wall. */
export default defineScene<AircraftLayout>({
	id: 'aircraft',
	layout: layoutAircraft,
	draw: drawAircraft,
	// it comes after the station's sign; the next scene takes its last picture over as it stands, and only then it goes
	presence: (local, beats) => smoothstep(-0.26, -0.12, local) * (1 - smoothstep(beats - 0.36, beats - 0.33, local))
});
