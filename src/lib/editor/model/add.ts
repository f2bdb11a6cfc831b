/** New things of the model: as little as they can be, and valid wherever the case already holds what they need. */
import type { ModelList, Draft } from '#lib/case/draft.ts';
import { triangleAround } from '#lib/analysis/elicitation/triangle-around.ts';
import type { CaseFile } from '#lib/case/schema.ts';
import { freshId } from '../fresh-id.ts';
import { placeMunicipal } from './areas.ts';
import { listOf, withList } from './entities.ts';

/** A case, and the id of what was added to it. */
export interface Added {
	file: CaseFile;
	id: string;
}

/** Add an area of the municipality; `department` names the department that is made where an organisation has none. */
export function addArea(file: CaseFile, name: string, department: string): Added {
	const added = add(file, 'areas', name, (id) => ({ id, name, payer: 'municipality' }));
	return { ...added, file: placeMunicipal(added.file, added.id, department) };
}

/** Add a target group that nobody is in yet. */
export function addGroup(file: CaseFile, name: string): Added {
	return add(file, 'groups', name, (id) => ({ id, name, intake: 0 }));
}

/** Add an effect of nothing yet, for the first target group. */
export function addEffect(file: CaseFile, name: string): Added {
	const group = listOf(file, 'groups')[0]?.id ?? '';
	return add(file, 'effects', name, (id) => ({ id, name, group, size: 0 }));
}

/** Add a line of nothing yet: a gain follows the first effect, all else is by the year; the first area has all of it. */
export function addLine(file: CaseFile, kind: Draft<'lines'>['kind'], name: string): Added {
	const effect = listOf(file, 'effects')[0]?.id;
	const area = file.areas[0]?.id;
	return add(file, 'lines', name, (id) => ({
		id,
		name,
		kind,
		...(kind === 'gain' && effect !== undefined ? { per: 'success', of: effect } : { per: 'year' }),
		amount: 0,
		split: area === undefined ? {} : { [area]: 1 }
	}));
}

/** Add a refund of half from the first year on, from the first payer that is not the municipality. */
export function addRefund(file: CaseFile, name: string): Added {
	const others = file.areas.filter(({ payer }) => payer !== 'municipality');
	const to = (others.find(({ payer }) => payer === 'state') ?? others[0])?.id ?? '';
	return add(file, 'refunds', name, (id) => ({ id, name, to, steps: [{ year: 0, share: 0.5 }] }));
}

/** Add an event of even chance that leaves the first effect as it is, until its factor is written. */
export function addEvent(file: CaseFile, name: string): Added {
	const [struck] = (['effects', 'groups', 'lines'] as const).flatMap((list) => listOf(file, list));
	return add(file, 'events', name, (id) => ({
		id,
		name,
		probability: 0.5,
		year: 0,
		factor: 1,
		on: struck === undefined ? [] : [struck.id]
	}));
}

const LAST_STREAM = 999;

/** Add an assumption around a number: a triangle that says it is a guess. It takes the lowest free stream. */
export function addAssumption(file: CaseFile, name: string, around: number, unit: string): Added {
	const id = freshId(file, name, 'assumption');
	const input: CaseFile['inputs'][number] = {
		id,
		name,
		unit,
		distribution: triangleAround(around),
		stream: freeStream(file),
		evidence: { grade: 'E' }
	};
	return { id, file: { ...file, inputs: [...file.inputs, input] } };
}

function add<L extends ModelList>(
	file: CaseFile,
	list: L,
	name: string,
	make: (id: string) => Draft<L>
): Added {
	const id = freshId(file, name, list.slice(0, -1));
	return { id, file: withList(file, list, [...listOf(file, list), make(id)]) };
}

/** Inputs without a stream take the lowest that is free, in their order; the new one comes after them. */
function freeStream({ inputs }: CaseFile): number {
	const taken = new Set(inputs.flatMap(({ stream }) => (stream === undefined ? [] : [stream])));
	let waiting = inputs.filter(({ stream }) => stream === undefined).length;
	for (let stream = 0; stream < LAST_STREAM; stream++) {
		if (taken.has(stream)) continue;
		if (waiting-- === 0) return stream;
	}
	return LAST_STREAM;
}
