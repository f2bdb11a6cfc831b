/** Messages between the windows of one browser, where it lets them: a window that hears none works by itself. */

export interface Channel {
	/** Send to all other windows. */
	say(message: unknown): void;
	/** Listen; returns what ends it. What comes is of unknown shape. */
	hear(listener: (message: unknown) => void): () => void;
	close(): void;
}

const SILENT: Channel = { say: () => {}, hear: () => () => {}, close: () => {} };

/** Open a channel by its name; one that says and hears nothing where the browser has none, or refuses it. */
export function openChannel(name: string): Channel {
	let channel: BroadcastChannel;
	try {
		channel = new BroadcastChannel(name);
	} catch {
		return SILENT;
	}
	return {
		say(message) {
			try {
				channel.postMessage(message);
			} catch (thrown) {
				// A page that is being put away has its channels closed; what cannot be sent at all is a mistake.
				if (!(thrown instanceof DOMException) || thrown.name !== 'InvalidStateError') throw thrown;
			}
		},
		hear(listener) {
			const onmessage = ({ data }: MessageEvent<unknown>) => listener(data);
			channel.addEventListener('message', onmessage);
			return () => channel.removeEventListener('message', onmessage);
		},
		close: () => channel.close()
	};
}
