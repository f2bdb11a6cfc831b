/** One mistake for every code an issue can have, and where it should be found. */
import { deflateSync } from 'fflate';
import { toBase64Url } from '#lib/case/link/base64url.ts';
import { crc32 } from '#lib/case/link/crc32.ts';
import type { Issue, IssueCode } from '#lib/case/issue.ts';
import { encodingIssue } from '#lib/case/read/encoding.ts';
import { decodeLink } from '#lib/case/link/link.ts';
import {
	checkCase,
	parseCase,
	type InvalidCase,
	type ValidCase
} from '#lib/case/read/parse-case.ts';
import { changed, many, uniform, type Draft } from './small-case.ts';

export interface Example {
	code: IssueCode;
	/** As `pathText` writes it. */
	path: string;
	/** What was done wrong. */
	mistake: string;
	read: () => ValidCase | InvalidCase;
}

/** A mistake within a case. */
function inCase(code: IssueCode, path: string, change: (draft: Draft) => void): Example {
	const mistake = String(change).replace(/^\(\w+\) => /, '');
	return { code, path, mistake, read: () => checkCase(changed(change)) };
}

function inText(code: IssueCode, text: string, path = 'case'): Example {
	return { code, path, mistake: JSON.stringify(text).slice(0, 60), read: () => parseCase(text) };
}

function inBytes(code: IssueCode, bytes: Uint8Array): Example {
	const read = () => ({ issues: [encodingIssue(bytes)!] });
	return { code, path: 'case', mistake: String(bytes), read };
}

function inLink(code: IssueCode, mistake: string, link: string): Example {
	return { code, path: 'case', mistake, read: () => decodeLink(link) };
}

/** A link that is well made, whatever is in it. */
export function linkOf(content: Uint8Array): string {
	const packed = deflateSync(content, { level: 9 });
	const bytes = new Uint8Array(4 + packed.length);
	new DataView(bytes.buffer).setUint32(0, crc32(packed));
	bytes.set(packed, 4);
	return `v1.${toBase64Url(bytes)}`;
}

const HUGE = 'x'.repeat(2_000_001);

export const examples: Example[] = [
	inText('file.empty', ' \n'),
	inText('file.empty', '\ufeff'),
	inBytes('file.encoding', Buffer.from('{"title": "Få"}', 'latin1')),
	inBytes('file.encoding', Buffer.from('\ufeff{}', 'utf16le')),
	inBytes('file.encoding', Buffer.from('PK\u0003\u0004\u0000\u0000\u00ff', 'latin1')),
	inText('file.tooLarge', HUGE),
	inCase('file.tooManyMistakes', 'case', (draft) => {
		const distribution = { kind: 'samples', values: many(10_000, () => '') };
		const make = (i: number) => ({ id: `i${i}`, name: '', unit: '', distribution });
		draft.inputs.push(...many(60, make));
	}),
	inText('file.notCase', '[1, 2]'),
	inText('file.notCase', 'null'),
	inText('json.syntax', '{"a": 1,}'),
	inText('json.syntax', '{"a": 1'),
	inText('json.duplicateKey', '{"a": 1, "a": 2}'),
	inText('json.tooDeep', '['.repeat(20_000)),
	inCase('file.format', 'format', (draft) => delete draft.format),
	inCase('file.format', 'format', (draft) => (draft.format = 'vifte.result')),
	inCase('file.newer', 'version', (draft) => (draft.version = 2)),
	inCase('file.version', 'version', (draft) => (draft.version = '1')),
	inCase('file.version', 'version', (draft) => delete draft.version),
	inCase('data.tooDeep', `title${'[0]'.repeat(31)}`, (draft) => {
		draft.title = many(100, () => []).reduce<unknown[]>((inner) => [inner], []);
	}),
	inCase('issues.more', 'case', (draft) => (draft.events[0].on = many(150, (i) => `x${i}`))),

	inCase('key.unknown', 'lines[0].realizable', (draft) => (draft.lines[0].realizable = 1)),
	inCase('key.unknown', 'colour', (draft) => (draft.colour = 'red')),
	inCase('key.unknown', 'constructor', (draft) => (draft.constructor = 'red')),
	inCase('key.unknown', 'organisations[0].agreements[2].share', (draft) => {
		draft.organisations[0].agreements[2].share = 1;
	}),
	inCase('key.unknown', 'inputs[0].distribution.mode', (draft) => {
		draft.inputs[0].distribution.mode = 12;
	}),
	inCase('change.several', 'scenarios[0].changes[0].organisation', (draft) => {
		draft.scenarios[0].changes[0].organisation = 'united';
	}),
	inCase('key.missing', 'lines[0].amount', (draft) => delete draft.lines[0].amount),
	inCase('key.missing', 'effects[0].size.without', (draft) => delete draft.effects[0].size.without),
	inCase('key.missing', 'organisations[0].agreements[0].kind', (draft) => {
		delete draft.organisations[0].agreements[0].kind;
	}),
	inCase('type.wrong', 'title', (draft) => (draft.title = 7)),
	inCase('type.wrong', 'lines', (draft) => (draft.lines = {})),
	inCase('type.wrong', 'lines[0].split', (draft) => (draft.lines[0].split = ['care'])),
	inCase('type.wrong', 'inputs[0].shift', (draft) => (draft.inputs[0].shift = null)),
	inCase('type.wrong', 'optimismCorrection', (draft) => (draft.optimismCorrection = 'yes')),
	inCase('choice.unknown', 'lines[0].kind', (draft) => (draft.lines[0].kind = 'costs')),
	inCase('choice.unknown', 'inputs[0].distribution.kind', (draft) => {
		draft.inputs[0].distribution.kind = 'cauchy';
	}),
	inCase('choice.unknown', 'inputs[3].evidence.grade', (draft) => {
		draft.inputs[3].evidence.grade = 'F';
	}),
	inCase('value.malformed', 'lines[0].amount', (draft) => (draft.lines[0].amount = true)),
	inCase(
		'value.malformed',
		'lines[0].amount[1]',
		(draft) => (draft.lines[0].amount = ['wage', []])
	),
	inCase('value.malformed', 'effects[0].size', (draft) => (draft.effects[0].size = null)),
	inCase('id.malformed', 'lines[0].amount', (draft) => (draft.lines[0].amount = '12,5')),
	inCase('id.malformed', 'lines[0].id', (draft) => (draft.lines[0].id = '1st')),
	inCase('text.tooLong', 'title', (draft) => (draft.title = 'æ'.repeat(4_001))),
	inCase('text.tooLong', 'inputs[0].distribution.of[0].who', (draft) => {
		const expert = { who: 'x'.repeat(4_001), weight: 1, distribution: uniform(0, 1) };
		draft.correlations = [];
		draft.inputs[0].distribution = { kind: 'pool', of: [expert, { ...expert, who: '' }] };
	}),
	inCase('currency.malformed', 'money.currency', (draft) => (draft.money.currency = 'kr.')),
	inCase('date.malformed', 'inputs[3].evidence.date', (draft) => {
		draft.inputs[3].evidence.date = '1/11-26';
	}),
	inCase('url.unsafe', 'inputs[3].evidence.url', (draft) => {
		draft.inputs[3].evidence.url = ' java\nscript:alert(1)';
	}),
	inText('number.notFinite', '{"title": 1e999}', 'title'),
	inCase('number.tooLarge', 'lines[2].amount', (draft) => (draft.lines[2].amount = -2e15)),
	inCase('number.notWhole', 'horizon.years', (draft) => (draft.horizon.years = 2.5)),
	inCase('number.tooLow', 'lines[0].blockSize', (draft) => (draft.lines[0].blockSize = 0)),
	inCase('number.tooLow', 'groups[0].profile[1]', (draft) => (draft.groups[0].profile = [1, -1])),
	inCase('number.tooHigh', 'horizon.years', (draft) => (draft.horizon.years = 41)),
	inCase('number.tooHigh', 'lines[2].split.care', (draft) => (draft.lines[2].split.care = 1.1)),
	inCase('list.tooShort', 'effects[0].rampUp', (draft) => (draft.effects[0].rampUp = [])),
	inCase('list.tooShort', 'lines[0].split', (draft) => (draft.lines[0].split = {})),
	inCase('list.tooShort', 'lines[0].years', (draft) => (draft.lines[0].years = [1])),
	inCase('list.tooLong', 'lines[0].years', (draft) => (draft.lines[0].years = [1, 2, 3])),
	inCase('list.tooLong', 'lines[0].amount', (draft) => (draft.lines[0].amount = many(7, () => 1))),
	inCase('object.tooLong', 'lines[0].split', (draft) => {
		draft.lines[0].split = Object.fromEntries(many(101, (i) => [`a${i}`, 0]));
	}),
	inCase('list.duplicate', 'events[0].on[1]', (draft) => (draft.events[0].on = ['team', 'team'])),
	inCase('list.duplicate', 'organisations[0].agreements[0].lines[1]', (draft) => {
		draft.organisations[0].agreements[0].lines = ['team', 'team'];
	}),

	inCase('id.duplicate', 'lines[2].id', (draft) => (draft.lines[2].id = 'care')),
	inCase('id.duplicate', 'organisations[1].departments[0].id', (draft) => {
		draft.organisations[1].departments[0].id = 'care';
	}),
	inCase('id.duplicate', 'organisations[0].departments[2].id', (draft) => {
		draft.organisations[0].departments.push({ id: 'social', name: '', areas: [] });
	}),
	inCase('id.reserved', 'organisations[1].departments[0].id', (draft) => {
		draft.organisations[1].departments[0].id = 'municipality';
	}),
	inCase('id.reserved', 'organisations[0].agreements[4].id', (draft) => {
		draft.organisations[0].agreements[4].id = 'society';
	}),
	inCase('reference.unknown', 'lines[0].amount[0]', (draft) => (draft.lines[0].amount[0] = 'wge')),
	inCase('reference.unknown', 'lines[0].split.cars', (draft) => {
		draft.lines[0].split = { cars: 1 };
	}),
	inCase('reference.unknown', 'money.discountRate', (draft) => (draft.money.discountRate = 'rate')),
	inCase('reference.unknown', 'organisation', (draft) => (draft.organisation = 'tomorrow')),
	inCase(
		'reference.unknown',
		'correlations[0][1]',
		(draft) => (draft.correlations[0][1] = 'wages')
	),
	inCase('reference.unknown', 'scenarios[0].changes[0].input', (draft) => {
		draft.scenarios[0].changes[0].input = 'chances';
	}),
	inCase('reference.unknown', 'scenarios[0].changes[1].organisation', (draft) => {
		draft.scenarios[0].changes[1].organisation = 'todya';
	}),
	inCase('reference.unknown', 'followUp[0].input', (draft) => (draft.followUp[0].input = 'odds')),
	inCase('reference.unknown', 'events[0].on[0]', (draft) => (draft.events[0].on[0] = 'nobody')),
	inCase('reference.unknown', 'organisations[0].commitments[0].department', (draft) => {
		draft.organisations[0].commitments[0].department = 'socail';
	}),
	inCase('reference.wrongSort', 'lines[0].of', (draft) => (draft.lines[0].of = 'helped')),
	inCase('reference.wrongSort', 'lines[1].of', (draft) => (draft.lines[1].of = 'citizens')),
	inCase('reference.wrongSort', 'lines[0].refund', (draft) => (draft.lines[0].refund = 'treasury')),
	inCase('reference.wrongSort', 'effects[0].group', (draft) => (draft.effects[0].group = 'people')),
	inCase('reference.wrongSort', 'organisations[0].agreements[0].from', (draft) => {
		draft.organisations[0].agreements[0].from = 'benefits';
	}),
	inCase('department.elsewhere', 'organisations[0].agreements[0].from', (draft) => {
		draft.organisations[0].agreements[0].from = 'all';
	}),
	inCase('department.elsewhere', 'organisations[0].commitments[0].department', (draft) => {
		draft.organisations[0].commitments[0].department = 'all';
	}),
	inCase('year.outside', 'lines[2].years[1]', (draft) => (draft.lines[2].years = [0, 5])),
	inCase('year.outside', 'events[0].year', (draft) => (draft.events[0].year = 5)),
	inCase('year.outside', 'refunds[0].steps[1].year', (draft) => {
		draft.refunds[0].steps[1].year = 5;
	}),
	inCase('year.outside', 'followUp[0].year', (draft) => (draft.followUp[0].year = 9)),
	inCase('year.outside', 'organisations[0].commitments[0].year', (draft) => {
		draft.organisations[0].commitments[0].year = 5;
	}),
	inCase('year.outside', 'organisations[0].agreements[2].years[1]', (draft) => {
		draft.organisations[0].agreements[2].years = [4, 5];
	}),
	inCase('years.reversed', 'lines[2].years', (draft) => (draft.lines[2].years = [2, 1])),

	inCase('limits.reversed', 'inputs[0].limits', (draft) => (draft.inputs[0].limits = [2, 1])),
	inCase('stream.duplicate', 'inputs[1].stream', (draft) => {
		draft.inputs[0].stream = 999;
		draft.inputs[1].stream = 999;
	}),
	inCase('category.notMunicipal', 'areas[2].category', (draft) => {
		draft.areas[2].category = 'service';
	}),
	inCase('refund.toMunicipal', 'refunds[0].to', (draft) => (draft.refunds[0].to = 'care')),
	inCase('refund.order', 'refunds[0].steps[1].year', (draft) => {
		draft.refunds[0].steps[1].year = 0;
	}),
	inCase('split.sum', 'lines[0].split', (draft) => (draft.lines[0].split.care = 0.6)),
	inCase('line.ofMissing', 'lines[0].of', (draft) => delete draft.lines[0].of),
	inCase('line.ofMissing', 'lines[1].of', (draft) => delete draft.lines[1].of),
	inCase('line.ofSuperfluous', 'lines[2].of', (draft) => (draft.lines[2].of = 'citizens')),
	inCase('line.blockSize', 'lines[1].blockSize', (draft) => (draft.lines[1].blockSize = 2)),
	inCase('line.blockSize', 'lines[2].blockSize', (draft) => (draft.lines[2].blockSize = 2)),
	inCase('line.realisable', 'lines[0].realisable', (draft) => (draft.lines[0].realisable = 1)),
	inCase('line.realisable', 'lines[2].realisable', (draft) => {
		draft.lines[2].kind = 'income';
		draft.lines[2].realisable = 'chance';
	}),
	inCase('optimism.aboveOne', 'lines[1].optimism', (draft) => (draft.lines[1].optimism = 1.5)),
	inCase('discountRate.tooLow', 'money.discountRate', (draft) => (draft.money.discountRate = -1)),
	inCase('discountRate.tooLow', 'money.discountRate', (draft) => {
		draft.inputs[3].distribution = { kind: 'normal', mean: 0.03, sd: 0.5 };
		draft.money.discountRate = 'chance';
	}),
	inCase('discountRate.tooLow', 'scenarios[0].changes', (draft) => {
		draft.money.discountRate = 'chance';
		draft.scenarios[0].changes[0].shift = -2;
	}),
	inCase('magnitude.tooLarge', 'lines[2].amount', (draft) => {
		draft.inputs[1].distribution = { kind: 'lognormal', low: 1e-14, high: 1e15 };
		draft.lines[2].amount = many(6, () => 'wage');
	}),
	inCase('magnitude.tooLarge', 'lines[1].amount', (draft) => {
		draft.groups[0].intake = many(6, () => 1e15);
		draft.lines[1].amount = many(6, () => 1e15);
		draft.lines[0].amount = 1;
	}),

	inCase('area.unplaced', 'organisations[0].departments', (draft) => {
		draft.organisations[0].departments[1].areas = [];
	}),
	inCase('area.placedTwice', 'organisations[0].departments[1].areas[1]', (draft) => {
		draft.organisations[0].departments[1].areas = ['benefits', 'care'];
	}),
	inCase('area.placedTwice', 'organisations[0].departments[1].areas[1]', (draft) => {
		draft.organisations[0].departments[1].areas = ['benefits', 'benefits'];
	}),
	inCase('area.notMunicipal', 'organisations[1].departments[0].areas[2]', (draft) => {
		draft.organisations[1].departments[0].areas.push('hospital');
	}),
	inCase('agreement.sameDepartment', 'organisations[0].agreements[2].to', (draft) => {
		draft.organisations[0].agreements[2].to = 'job';
	}),
	inCase('agreement.lineKind', 'organisations[0].agreements[0].lines[0]', (draft) => {
		draft.organisations[0].agreements[0].lines = ['less'];
	}),
	inCase('agreement.lineKind', 'organisations[0].agreements[1].lines[0]', (draft) => {
		draft.organisations[0].agreements[1].lines = ['office'];
	}),
	inCase('agreement.groupMissing', 'organisations[0].agreements[0].group', (draft) => {
		delete draft.organisations[0].agreements[0].group;
	}),
	inCase('agreement.responseMissing', 'organisations[0].agreements[0].response', (draft) => {
		delete draft.organisations[0].agreements[0].response;
	}),

	inCase('correlation.self', 'correlations[0][1]', (draft) => {
		draft.correlations = [['wage', 'wage', 0.2]];
	}),
	inCase('correlation.twice', 'correlations[1]', (draft) => {
		draft.correlations.push(['wage', 'people', 0.3]);
	}),
	inCase('correlation.range', 'correlations[0][2]', (draft) => (draft.correlations[0][2] = -1)),
	inCase('correlation.pool', 'correlations[0][1]', (draft) => {
		draft.inputs[1].distribution = pool();
	}),
	inCase('correlation.notPositiveDefinite', 'correlations', (draft) => {
		draft.correlations = [
			['people', 'wage', 0.9],
			['wage', 'saving', 0.9],
			['saving', 'people', -0.9]
		];
	}),
	inCase('change.empty', 'scenarios[0].changes[0]', (draft) => {
		draft.scenarios[0].changes[0] = { input: 'chance' };
	}),
	inCase('change.empty', 'scenarios[0].changes[0]', (draft) => {
		draft.scenarios[0].changes[0] = {};
	}),
	inCase('change.twice', 'scenarios[0].changes[3].shift', (draft) => {
		draft.scenarios[0].changes.push({ input: 'chance', shift: 0.2 });
	}),
	inCase('change.twice', 'scenarios[0].changes[3]', (draft) => {
		draft.scenarios[0].changes.push({ organisation: 'today' });
	}),
	inCase('change.twice', 'scenarios[0].changes[3]', (draft) => {
		draft.scenarios[0].changes.push({ optimismCorrection: false });
	}),
	inCase('change.correlatedPool', 'scenarios[0].changes[3].distribution', (draft) => {
		draft.scenarios[0].changes.push({ input: 'wage', distribution: pool() });
	}),

	inLink('link.empty', 'nothing after the #', '#'),
	inLink('link.unknown', 'another anchor', '#contents'),
	inLink('link.hidden', 'a protected link', 'https://protect-eu.mimecast.com/s/AbC1?domain=x.dk'),
	inLink('link.newer', 'a later version', '#v2.AAAA'),
	inLink('link.damaged', 'a cut link', '#v1.AAAAAAAA'),
	inLink('link.damaged', 'letters of another alphabet', '#v1.AAAA+A=='),
	inLink('link.tooLarge', 'a bomb', linkOf(new Uint8Array(7_000_000))),
	inLink('link.tooLarge', 'a long text', '#v1.' + 'A'.repeat(6_000_000)),

	inCase('distribution.notAbove', 'inputs[0].distribution.max', (draft) => {
		draft.inputs[0].distribution = uniform(2, 2);
	}),
	inCase('distribution.below', 'inputs[0].distribution.mode', (draft) => {
		draft.inputs[0].distribution = { kind: 'pert', min: 2, mode: 1, max: 3 };
	}),
	inCase('distribution.onePair', 'inputs[0].distribution', (draft) => {
		draft.inputs[0].distribution = { kind: 'normal', mean: 2, high: 3 };
	}),
	inCase('distribution.normal.empty', 'inputs[0].distribution', (draft) => {
		draft.inputs[0].distribution = { kind: 'normal', mean: 0, sd: 1, min: 90, max: 91 };
	}),
	inCase('distribution.metalog.infeasible', 'inputs[0].distribution.p50', (draft) => {
		draft.inputs[0].distribution = { kind: 'metalog', p10: 0, p50: 1, p90: 100 };
	}),
	inCase('distribution.overflow', 'scenarios[0].changes[0].distribution', (draft) => {
		draft.scenarios[0].changes[0].distribution = { kind: 'lognormal', low: 1e-300, high: 1 };
	})
];

function pool() {
	const expert = (who: string) => ({ who, weight: 1, distribution: uniform(1, 2) });
	return { kind: 'pool', of: [expert('a'), expert('b')] };
}

/** The issues an example gives; none where it was read as if nothing were wrong. */
export function issuesOf(read: ValidCase | InvalidCase): Issue[] {
	return 'issues' in read ? read.issues : [];
}
