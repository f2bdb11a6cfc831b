/** What windows tell each other: which saved case has changed, and to which revision. */
import { isCount, isName, isObject } from './unknown-data.ts';

export interface News {
	id: string;
	/** 0 where the case was removed. */
	revision: number;
}

let channel: BroadcastChannel | null = null;

/** Open the channel when it is first needed; null where the browser has none. */
function opened(): BroadcastChannel | null {
	if (typeof BroadcastChannel !== 'undefined') channel ??= new BroadcastChannel('vifte.cases');
	return channel;
}

/** Tell the other windows. */
export function tell(news: News): void {
	opened()?.postMessage(news);
}

/** Hear what other windows tell; returns what ends it. */
export function hear(listener: (news: News) => void): () => void {
	const onmessage = ({ data }: MessageEvent<unknown>) => {
		if (isObject(data) && isName(data.id) && isCount(data.revision))
			listener({ id: data.id, revision: data.revision });
	};
	opened()?.addEventListener('message', onmessage);
	return () => opened()?.removeEventListener('message', onmessage);
}
