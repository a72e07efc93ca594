import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createClock, type Clock } from './clock';

const IDS = ['a.one', 'a.two', 'b.one', 'b.two', 'c.one'];

/** A clock whose frames are pulled by hand. */
function byHand(beats: readonly string[] = IDS) {
	const frames: ((now: number) => void)[] = [];
	const clock = createClock({ beats, schedule: (tick) => frames.push(tick), ease: (t) => t });
	let now = 1000;
	return {
		clock,
		get pending() {
			return frames.length;
		},
		/** runs one frame `ms` later; nothing when none was asked for */
		frame(ms = 16) {
			now += ms;
			for (const tick of frames.splice(0)) tick(now);
		},
		/** runs frames until none is asked for */
		settle(ms = 16, most = 10_000) {
			let n = 0;
			while (frames.length > 0 && n++ < most) this.frame(ms);
			return n;
		}
	};
}

type Action = { do: 'seek'; at: number } | { do: 'step'; by: 1 | -1; glide: number } | { do: 'go'; id: string; glide: number } | { do: 'frame'; ms: number };
const action: fc.Arbitrary<Action> = fc.oneof(
	fc.record({ do: fc.constant('seek' as const), at: fc.oneof(fc.double({ min: -1e6, max: 1e6 }), fc.constantFrom(NaN, Infinity, -Infinity)) }),
	fc.record({ do: fc.constant('step' as const), by: fc.constantFrom(1 as const, -1 as const), glide: fc.constantFrom(0, 0.3, 1) }),
	fc.record({ do: fc.constant('go' as const), id: fc.constantFrom(...IDS, 'nowhere'), glide: fc.constantFrom(0, 0.5) }),
	fc.record({ do: fc.constant('frame' as const), ms: fc.integer({ min: 0, max: 5000 }) })
);

describe('the clock', () => {
	it('is never outside [0, N − 1], whatever is asked', () => {
		fc.assert(
			fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
				const h = byHand();
				const hand = h.clock.hand('test', 'person');
				for (const a of actions) {
					if (a.do === 'seek') hand.seek(a.at);
					else if (a.do === 'step') hand.step(a.by, a.glide);
					else if (a.do === 'go') hand.go(a.id, a.glide);
					else h.frame(a.ms);
					expect(h.clock.position).toBeGreaterThanOrEqual(0);
					expect(h.clock.position).toBeLessThanOrEqual(IDS.length - 1);
					expect(IDS[h.clock.beat]).toBe(h.clock.id);
				}
			})
		);
	});

	it('ends where a jump ends when it gets there by a slow walk', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 4, noNaN: true }), fc.integer({ min: 1, max: 300 }), (target, steps) => {
				const jump = byHand();
				jump.clock.hand('test', 'person').seek(target);
				jump.settle();
				const walk = byHand();
				const hand = walk.clock.hand('test', 'person');
				for (let i = 1; i <= steps; i++) {
					hand.seek(i === steps ? target : (target * i) / steps);
					walk.frame();
				}
				expect(walk.clock.position).toBe(jump.clock.position);
			})
		);
	});

	it('goes up as it went down', () => {
		const h = byHand();
		const hand = h.clock.hand('test', 'person');
		const down: number[] = [];
		for (let i = 0; i < 4; i++) {
			hand.step(1, 0.4);
			h.settle();
			down.push(h.clock.position);
		}
		const up: number[] = [];
		for (let i = 0; i < 4; i++) {
			up.push(h.clock.position);
			hand.step(-1, 0.4);
			h.settle();
		}
		expect(down).toEqual([1, 2, 3, 4]);
		expect(up.reverse()).toEqual(down);
		expect(h.clock.position).toBe(0);
	});

	it('asks for no frame while it rests', () => {
		const h = byHand();
		expect(h.pending).toBe(0);
		h.clock.hand('test', 'person').step(1, 0.3);
		expect(h.pending).toBe(1);
		h.settle();
		expect(h.pending).toBe(0);
		const sleep = h.clock.wake();
		h.frame();
		expect(h.pending).toBe(1);
		sleep();
		h.frame();
		h.frame();
		expect(h.pending).toBe(0);
	});

	it('eases by elapsed time, not by number of frames', () => {
		const at = (ms: number) => {
			const h = byHand();
			h.clock.hand('test', 'person').step(1, 1);
			h.frame(0);
			for (let t = 0; t < 480; t += ms) h.frame(ms);
			return h.clock.position;
		};
		expect(at(8)).toBeCloseTo(at(16), 10);
		expect(at(16)).toBeCloseTo(at(48), 10);
		expect(at(16)).toBeCloseTo(0.48, 10);
	});

	it('does not trust the age of the page: the first tick of a glide only starts it', () => {
		const h = byHand();
		h.clock.hand('test', 'person').step(1, 0.5);
		h.frame(3_600_000);
		expect(h.clock.position).toBe(0);
	});

	it('lands a glide at once on a second press, and turns back on the opposite one', () => {
		const h = byHand();
		const hand = h.clock.hand('keys', 'person');
		hand.step(1, 1);
		h.frame();
		h.frame(300);
		expect(h.clock.position).toBeCloseTo(0.3);
		hand.step(1, 1);
		h.frame();
		expect(h.clock.position).toBe(1);
		expect(h.clock.gliding).toBe(false);

		hand.step(1, 1);
		h.frame();
		h.frame(300);
		hand.step(-1, 1);
		h.settle();
		expect(h.clock.position).toBe(1);
	});

	it('steps from between two beats to the next whole one', () => {
		const h = byHand();
		const hand = h.clock.hand('keys', 'person');
		hand.seek(1.4);
		h.frame();
		hand.step(1);
		h.frame();
		expect(h.clock.position).toBe(2);
		hand.seek(1.4);
		h.frame();
		hand.step(-1);
		h.frame();
		expect(h.clock.position).toBe(1);
	});

	it('counts presses that come faster than frames', () => {
		const h = byHand(Array.from({ length: 36 }, (_, i) => `b.${i}`));
		const hand = h.clock.hand('keys', 'person');
		for (let i = 0; i < 20; i++) hand.step(1);
		h.frame();
		expect(h.clock.position).toBe(20);
		for (let i = 0; i < 3; i++) hand.step(-1);
		h.frame();
		expect(h.clock.position).toBe(17);
	});

	it('answers an unknown beat with false and stays', () => {
		const h = byHand();
		const hand = h.clock.hand('keys', 'person');
		expect(hand.go('no.such')).toBe(false);
		expect(h.pending).toBe(0);
		expect(hand.go('b.two')).toBe(true);
		h.frame();
		expect(h.clock.id).toBe('b.two');
	});

	it('reads a position that is given as a function once, at the tick', () => {
		const h = byHand();
		const read = vi.fn(() => 2.5);
		const hand = h.clock.hand('scroll', 'person');
		hand.seek(read);
		hand.seek(read);
		expect(read).not.toHaveBeenCalled();
		h.frame();
		expect(read).toHaveBeenCalledTimes(1);
		expect(h.clock.position).toBe(2.5);
	});
});

describe('the wheel', () => {
	function autoplaying(h: ReturnType<typeof byHand>): { clock: Clock; lost: () => number } {
		const auto = h.clock.hand('autoplay', 'machine');
		let lost = 0;
		auto.onLost = () => void lost++;
		auto.take();
		auto.step(1, 2);
		h.frame();
		h.frame(500);
		return { clock: h.clock, lost: () => lost };
	}

	it('goes from autoplay to a person at once, and autoplay is told', () => {
		const h = byHand();
		const { clock, lost } = autoplaying(h);
		expect(clock.wheel).toBe('autoplay');
		clock.hand('scroll', 'person').seek(0.1);
		h.frame();
		expect(clock.wheel).toBe('scroll');
		expect(clock.position).toBe(0.1);
		expect(lost()).toBe(1);
	});

	it('stays with the person: a machine that did not take it anew is not heard', () => {
		const h = byHand();
		const auto = h.clock.hand('autoplay', 'machine');
		auto.take();
		h.clock.hand('keys', 'person').step(1);
		h.frame();
		auto.seek(4);
		auto.step(1);
		h.frame();
		expect(h.clock.position).toBe(1);
		expect(auto.holds).toBe(false);
		auto.take();
		auto.seek(3);
		h.frame();
		expect(h.clock.position).toBe(3);
	});

	it('has one holder at a time', () => {
		const h = byHand();
		const hands = ['a', 'b', 'c'].map((n) => h.clock.hand(n, 'person'));
		for (const hand of hands) {
			hand.seek(1);
			expect(hands.filter((x) => x.holds)).toEqual([hand]);
		}
	});
});

describe('subscribing', () => {
	it('tells of changes only, and not after the undo or the stop', () => {
		const h = byHand();
		const heard = vi.fn();
		const undo = h.clock.subscribe(heard);
		const hand = h.clock.hand('test', 'person');
		hand.seek(1);
		h.frame();
		expect(heard).toHaveBeenCalledTimes(1);
		hand.seek(1);
		h.frame();
		expect(heard).toHaveBeenCalledTimes(1);
		undo();
		hand.seek(2);
		h.frame();
		expect(heard).toHaveBeenCalledTimes(1);
		h.clock.subscribe(heard);
		h.clock.stop();
		hand.seek(3);
		expect(h.pending).toBe(0);
	});

	it('does not leap in ambient time after a long sleep', () => {
		const h = byHand();
		h.clock.wake();
		h.frame();
		h.frame(16);
		h.frame(60_000);
		expect(h.clock.time).toBeCloseTo(0.116, 6);
	});
});

it('a story without beats is an error', () => {
	expect(() => createClock({ beats: [], schedule: () => {} })).toThrow(RangeError);
});
