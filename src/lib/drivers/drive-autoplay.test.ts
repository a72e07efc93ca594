import { describe, expect, it } from 'vitest';
import { createClock } from '../clock/clock';
import { driveAutoplay } from './drive-autoplay';

function playing(beats = ['a.a', 'a.b', 'a.c']) {
	const frames: ((now: number) => void)[] = [];
	const timers: { at: number; then: () => void }[] = [];
	let now = 0;
	const clock = createClock({ beats, schedule: (tick) => frames.push(tick) });
	const heard: boolean[] = [];
	const auto = driveAutoplay(clock, {
		dwell: 4,
		glide: () => 1,
		wait: (seconds, then) => {
			const timer = { at: now + seconds * 1000, then };
			timers.push(timer);
			return () => void timers.splice(timers.indexOf(timer), 1);
		},
		onChange: (p) => heard.push(p)
	});
	/** lets `seconds` pass in frames of 50 ms */
	function pass(seconds: number) {
		for (const end = now + seconds * 1000; now < end; ) {
			now += 50;
			for (const timer of timers.filter((t) => t.at <= now)) {
				timers.splice(timers.indexOf(timer), 1);
				timer.then();
			}
			for (const tick of frames.splice(0)) tick(now);
		}
	}
	return { clock, auto, pass, heard, timers };
}

describe('autoplay', () => {
	it('walks to the last beat, stops there, and lets go of the wheel', () => {
		const p = playing();
		p.auto.start();
		p.pass(2);
		expect(p.clock.position).toBe(1);
		p.pass(5);
		expect(p.clock.position).toBe(2);
		p.pass(6);
		expect(p.heard).toEqual([true, false]);
		expect(p.clock.wheel).toBeNull();
		expect(p.timers).toHaveLength(0);
	});

	it('stops the moment a person touches the story', () => {
		const p = playing();
		p.auto.start();
		p.pass(0.5);
		p.clock.hand('scroll', 'person').seek(0.2);
		expect(p.auto.playing).toBe(false);
		p.pass(10);
		expect(p.clock.position).toBe(0.2);
		expect(p.timers).toHaveLength(0);
	});

	it('can be started again by a press, from where the reader is', () => {
		const p = playing();
		p.auto.start();
		p.pass(0.5);
		p.clock.hand('scroll', 'person').seek(0.2);
		p.pass(0.1);
		p.auto.start();
		p.pass(2);
		expect(p.clock.position).toBe(1);
	});
});
