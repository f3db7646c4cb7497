import { compose } from '#import/compose/compose.ts';
import { linesOfText } from '#import/compose/lines-of-text.ts';
import type { Block, ReadCapture } from '#import/model.ts';

/** An invented document for tests, by the parts of its layout. No person, number or decision in it is real. */
export interface SampleDocument {
	readonly left: readonly string[];
	readonly right: readonly string[];
	/** Type and abstract, line by line. */
	readonly name: readonly string[];
	readonly body: readonly string[];
	readonly recipients: readonly string[];
	/** Signature blocks side by side. */
	readonly signatures: readonly (readonly string[])[];
	readonly behind?: readonly string[];
}

export const stateRight = (date: string) => [
	'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	'Độc lập - Tự do - Hạnh phúc',
	'---------------',
	date,
];

type Form = (sample: SampleDocument) => readonly Block[];

/** The ways in which captures hold one layout. Each gives blocks as understanding gets them. */
export const sampleForms: Readonly<Record<string, Form>> = {
	'cột cạnh nhau': (sample) => [
		...zipped(sample.left, sample.right).map(([left, right]) => columns([left, right])),
		...rest(sample),
		...zipped(ends(sample), signature(sample)).map(([left, right]) => columns([left, right])),
		...paragraphs(sample.behind ?? []),
	],
	'bảng hai cột': (sample) => [
		{ kind: 'table', headerRows: 0, rows: [[sample.left.join('\n'), sample.right.join('\n')]] },
		...rest(sample),
		{
			kind: 'table',
			headerRows: 0,
			rows: [[ends(sample).join('\n'), ...sample.signatures.map((lines) => lines.join('\n'))]],
		},
		...paragraphs(sample.behind ?? []),
	],
	'cột trái rồi cột phải': (sample) => [
		...paragraphs([...sample.left, ...sample.right]),
		...rest(sample),
		...paragraphs([...ends(sample), ...sample.signatures.flat(), ...(sample.behind ?? [])]),
	],
	'cột phải rồi cột trái': (sample) => [
		...paragraphs([...sample.right, ...sample.left]),
		...rest(sample),
		...paragraphs([...sample.signatures.flat(), ...ends(sample), ...(sample.behind ?? [])]),
	],
	'tệp chữ, hai cột dồn một dòng': (sample) => composed(sample, ' '),
	'tệp chữ, hai cột cách quãng': (sample) => composed(sample, '            '),
};

/** The capture of a document in one of the forms. */
export function sampleCapture(blocks: readonly Block[], method: ReadCapture['method'] = 'docx'): ReadCapture {
	return { method, blocks, stated: {}, warnings: [] };
}

function composed(sample: SampleDocument, gap: string): readonly Block[] {
	const side = (left: readonly string[], right: readonly string[]) =>
		zipped(left, right).map((cells) => cells.filter((cell) => cell !== '').join(gap));
	const text = [
		...side(sample.left, sample.right),
		'',
		...sample.name,
		'',
		...sample.body,
		'',
		...side(ends(sample), signature(sample)),
		'',
		...(sample.behind ?? []),
	].join('\n');
	return compose(linesOfText(text)).blocks;
}

function ends({ recipients }: SampleDocument): string[] {
	return recipients.length === 0 ? [] : ['Nơi nhận:', ...recipients];
}

function signature({ signatures }: SampleDocument): readonly string[] {
	const [first = []] = signatures;
	return first.map((_, index) => signatures.map((lines) => lines[index]).join(' '));
}

function zipped(left: readonly string[], right: readonly string[]): [string, string][] {
	return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
		left[index] ?? '',
		right[index] ?? '',
	]);
}

function rest({ name, body }: SampleDocument): Block[] {
	const [type, ...abstract] = name;
	return [
		...(type === undefined ? [] : [{ kind: 'paragraph', text: type, bold: true, centred: true } as const]),
		...abstract.map((text) => ({ kind: 'paragraph', text, bold: true, centred: true }) as const),
		...paragraphs(body),
	];
}

function paragraphs(texts: readonly string[]): Block[] {
	return texts.map((text) => ({ kind: 'paragraph', text }));
}

function columns(cells: readonly string[]): Block {
	return { kind: 'paragraph', text: cells.filter((cell) => cell !== '').join(' '), columns: cells };
}
