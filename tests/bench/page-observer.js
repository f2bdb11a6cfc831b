// Runs in the page before its own scripts: notes when fans are painted, what moved them, and tasks that are too long.
// Plain JavaScript, since it is handed to the browser as it stands.
(() => {
	/** Fans of any size have one path of this class. */
	const FAN = 'path.median';

	const bench = {
		/** When each new drawing of the page's first fan was on screen, with the frame's number. */
		painted: [],
		/** When all fans that a page is to show were on screen, by how many there were. */
		firstPaints: {},
		longTasks: [],
		/** The last move of a lever that changed it: when, and after which frame. */
		moved: null,
		frame: 0
	};
	window.bench = bench;

	const count = () => {
		bench.frame++;
		requestAnimationFrame(count);
	};
	requestAnimationFrame(count);

	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			bench.longTasks.push({ startTime, duration });
		}
	}).observe({ type: 'longtask', buffered: true });

	let pointer = 0;
	addEventListener('pointermove', (event) => (pointer = event.timeStamp), true);
	addEventListener('input', () => (bench.moved = { at: pointer, frame: bench.frame }), true);

	/** Call back once what stands in the document now is on screen: a message sent in a frame arrives after its paint. */
	const afterPaint = (then) =>
		requestAnimationFrame(() => {
			const { frame } = bench;
			const channel = new MessageChannel();
			channel.port1.onmessage = () => then(performance.now(), frame);
			channel.port2.postMessage(null);
		});

	let drawn = null;
	let shown = 0;
	new MutationObserver(() => {
		const fans = document.querySelectorAll(FAN);
		const first = fans[0]?.getAttribute('d') ?? null;
		if (fans.length !== shown) {
			shown = fans.length;
			const now = shown;
			afterPaint((at) => (bench.firstPaints[now] ??= at));
		}
		if (first === drawn) return;
		drawn = first;
		const { moved } = bench;
		afterPaint((at, frame) => bench.painted.push({ at, frame, moved }));
	}).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['d']
	});
})();
