/** What windows tell each other: which saved case has changed, and to which revision. */
import { openChannel, type Channel } from './channel.ts';
import { isCount, isName, isObject } from './unknown-data.ts';

export interface News {
	id: string;
	/** 0 where the case was removed. */
	revision: number;
}

let channel: Channel | null = null;

/** Open the channel when it is first needed. */
function opened(): Channel {
	return (channel ??= openChannel('vifte.cases'));
}

/** Tell the other windows. */
export function tell(news: News): void {
	opened().say(news);
}

/** Hear what other windows tell; returns what ends it. */
export function hear(listener: (news: News) => void): () => void {
	return opened().hear((data) => {
		if (isObject(data) && isName(data.id) && isCount(data.revision))
			listener({ id: data.id, revision: data.revision });
	});
}
