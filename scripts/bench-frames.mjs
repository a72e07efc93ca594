// What a scrub costs the page's main thread, frame by frame, from the browser's own trace.

const TASK = 'ThreadControllerImpl::RunTask';
const MARK = 'bench-frame';

/**
 * Scrolls from one section to another, `step` px a frame, and gives the ms of main-thread tasks in each frame. Only
 * tasks are traced, no part of them: tracing more costs as much as some of what it measures.
 */
export async function scrubFrames(browser, page, [first, last], step = 25) {
	const tracing = await browser.newBrowserCDPSession();
	const events = [];
	tracing.on('Tracing.dataCollected', ({ value }) => events.push(...value.filter(({ name }) => name === TASK || name === MARK)));
	await tracing.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['blink.user_timing', 'toplevel'] } });
	await page.evaluate(
		async ([from, to, by, mark]) => {
			const top = document.getElementById(from).getBoundingClientRect().top + scrollY;
			const end = document.getElementById(to).getBoundingClientRect().bottom + scrollY - innerHeight;
			for (let y = top; y < end; y += by) {
				scrollTo({ top: y, behavior: 'instant' });
				performance.mark(mark);
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
		},
		[first, last, step, MARK]
	);
	const done = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
	await tracing.send('Tracing.end');
	await done;
	await tracing.detach();
	return workPerFrame(events);
}

/** ms of tasks that began between a mark and the next one, on the thread that set the marks. */
function workPerFrame(events) {
	const marks = events.filter(({ name }) => name === MARK).sort((a, b) => a.ts - b.ts);
	const { pid, tid } = marks[0];
	const tasks = events.filter((e) => e.name === TASK && e.ph === 'X' && e.pid === pid && e.tid === tid).sort((a, b) => a.ts - b.ts);
	const frames = marks.map(() => 0);
	let frame = -1;
	for (const task of tasks) {
		while (frame + 1 < marks.length && marks[frame + 1].ts <= task.ts) frame++;
		if (frame >= 0) frames[frame] += (task.tdur ?? task.dur) / 1000;
	}
	return frames;
}

/** The value that a share of all values does not exceed. */
export const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
