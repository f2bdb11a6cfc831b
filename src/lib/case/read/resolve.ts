/** Fills in the defaults of a case that depend on the rest of it: the horizon, the first organisation, free streams. */
import type { Agreement, Area, Case, Input, Line, ReadCase, Size, Years } from '../schema.ts';

/** Fill in every default of a valid case, so that the engine never meets an absent optional. */
export function resolveCase(read: ReadCase): Case {
	const years = read.horizon.years;
	const all: Years = [0, years - 1];
	return {
		...read,
		inputs: assignStreams(read.inputs),
		areas: read.areas.map(withCategory),
		groups: read.groups.map((group) => ({
			...group,
			profile: group.profile ?? new Array<number>(years).fill(1)
		})),
		effects: read.effects.map((effect) => ({
			...effect,
			size: sizeOf(effect),
			duration: effect.duration ?? years
		})),
		// The checks hold `of` and `blockSize` to `per`, which the schema cannot say.
		lines: read.lines.map(
			(line) => ({ ...line, years: line.years ?? all, realisable: line.realisable ?? 1 }) as Line
		),
		organisations: read.organisations.map((organisation) => ({
			...organisation,
			agreements: organisation.agreements.map((agreement): Agreement => ({
				...agreement,
				years: agreement.years ?? all
			}))
		})),
		organisation: read.organisation ?? read.organisations[0].id
	};
}

/** Give each input without a stream the lowest that no input has taken, in the order of inputs. */
function assignStreams(inputs: ReadCase['inputs']): Input[] {
	const taken = new Set(inputs.map((input) => input.stream));
	let next = 0;
	return inputs.map((input) => {
		if (input.stream !== undefined) return { ...input, stream: input.stream };
		while (taken.has(next)) next++;
		return { ...input, stream: next++ };
	});
}

function sizeOf({ size }: ReadCase['effects'][number]): Size {
	// `'with' in size` would not do: arrays have a method of that name.
	if (typeof size === 'object' && !Array.isArray(size)) return size;
	return { with: size, without: 0 };
}

function withCategory(area: Area): Area {
	if (area.payer !== 'municipality') return area;
	return { ...area, category: area.category ?? 'service' };
}
