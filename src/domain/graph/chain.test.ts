import { describe, expect, test } from 'vitest';
import { type Chain, type ChainNode, chainOf } from './chain.ts';
import type { CitedDocument, Relation } from './cited-document.ts';
import type { RelationKind } from './source.ts';

/** Documents by letter and the relations between them: «b > a» says that b carries out a; «b guides a» names another kind, «b > a x» that x says so. */
function graphOf(...lines: string[]) {
	const documents = new Map<string, CitedDocument>();
	const of = (key: string) => {
		// The letters are their age: a is the oldest.
		const known = documents.get(key) ?? ({ key, held: key, date: `20${10 + key.charCodeAt(0) - 97}` } as CitedDocument);
		documents.set(key, known);
		return known;
	};
	const relations = lines.map((line) => {
		const [from = '', kind, to = '', id = ''] = line.split(' ');
		return {
			from: of(from),
			kind: kind === '>' ? 'implements' : (kind as RelationKind),
			to: of(to),
			statedIn: { id },
		} as Relation;
	});
	return { relations, of };
}

function chainIn(key: string, ...lines: string[]): Chain | undefined {
	const { relations, of } = graphOf(...lines);
	return chainOf(of(key), { relations });
}

/** «a(b(c) d)»; a node that stands elsewhere in full has a star, left out ones a count. */
function draw(nodes: readonly ChainNode[]): string {
	return nodes
		.map(({ document, below, repeated, omitted }) => {
			const inner = [draw(below), omitted > 0 && `+${omitted}`].filter(Boolean).join(' ');
			return `${document.key}${repeated ? '*' : ''}${inner ? `(${inner})` : ''}`;
		})
		.join(' ');
}

describe('the chain of c', () => {
	test.each<[string, string[], string | undefined]>([
		['down from the top', ['b > a', 'c > b'], 'a(b(c))'],
		['down from the top and on to what carries it out', ['c > a', 'd > c'], 'a(c(d))'],
		['down to the end', ['d > c', 'e > d'], 'c(d(e))'],
		['without one step further: a list says as much', ['c > a', 'c > b'], undefined],
		['only on one side, one step: a list says as much', ['d > c', 'e > c'], undefined],
		['without relations', ['b > a'], undefined],
		['with several ways to it: in full on the first', ['c > b', 'b > a', 'c > x', 'd > c'], 'a(b(c(d))) x(c*)'],
		['with a short cut, which the longer way replaces', ['c > b', 'b > a', 'c > a'], 'a(b(c))'],
		['without the other branches of what stands above', ['c > b', 'b > a', 'd > a', 'e > b'], 'a(b(c))'],
		['with all branches of what stands below', ['d > c', 'e > d', 'f > d', 'g > c'], 'c(d(e f) g)'],
		['the older before the younger', ['c > b', 'b > a', 'f > c', 'd > c', 'e > c'], 'a(b(c(d e f)))'],
		['over every kind that hands down', ['c guides b', 'b details a', 'd based-on c'], 'a(b(c(d)))'],
		['over no other kind', ['c > b', 'b cites a', 'b amends x', 'd replaces c', 'e > c'], 'b(c(e))'],
		['over one that is said to carry out itself', ['c > b', 'b > b', 'b > a'], 'a(b(c))'],
		['with a document said to carry out itself', ['c > c', 'c > b', 'b > a'], 'a(b(c))'],
	])('%s', (_, lines, expected) => {
		const chain = chainIn('c', ...lines);
		expect(chain && draw(chain.roots)).toBe(expected);
	});

	test.each<[string, string[], string]>([
		['above it', ['c > b', 'b > a', 'a > b'], 'b(a(b*) c)'],
		['below it', ['d > c', 'e > d', 'd > e'], 'c(d(e(d*)))'],
		['through it', ['c > b', 'b > a', 'a > c'], 'a(b(c))'],
		['of two', ['c > b', 'b > c', 'b > a'], 'a(b(c))'],
	])('cuts a circle %s', (_, lines, expected) => {
		expect(draw(chainIn('c', ...lines)!.roots)).toBe(expected);
	});

	test('names the strongest of several relations', () => {
		const chain = chainIn('c', 'c based-on b', 'c > b', 'b guides a');
		expect(chain?.roots[0]?.relation).toBeUndefined();
		expect(chain?.roots[0]?.below[0]?.relation?.kind).toBe('guides');
		expect(chain?.roots[0]?.below[0]?.below[0]?.relation?.kind).toBe('implements');
	});

	test('takes the word of one of the two before that of a third', () => {
		for (const lines of [
			['c > b x', 'c > b c'],
			['c > b b', 'c > b x'],
		]) {
			const relation = chainIn('c', ...lines, 'b > a')?.roots[0]?.below[0]?.below[0]?.relation;
			expect(relation?.statedIn.id).not.toBe('x');
		}
	});

	test('counts what it leaves out below', () => {
		const many = Array.from({ length: 30 }, (_, index) => `v${index} > d`);
		const chain = chainIn('c', 'd > c', ...many);
		// 16 are shown: d and 15 that carry it out.
		expect(chain?.roots[0]?.below[0]?.below).toHaveLength(15);
		expect(chain?.roots[0]?.below[0]?.omitted).toBe(15);
		expect(chain?.roots[0]?.omitted).toBe(0);
	});

	test('leaves out what is a mere basis and leads nowhere else, unless nothing else stands above', () => {
		const chain = chainIn('c', 'c based-on x', 'c based-on y', 'c > b', 'b > a');
		expect(draw(chain!.roots)).toBe('a(b(c))');
		expect(chain?.omittedAbove).toBe(2);
		expect(draw(chainIn('c', 'c based-on x', 'd > c')!.roots)).toBe('x(c(d))');
		expect(draw(chainIn('c', 'c based-on x', 'c > b', 'b based-on x')!.roots)).toBe('x(b(c))');
		expect(draw(chainIn('c', 'c based-on x', 'x based-on y', 'c > b')!.roots)).toBe('b(c) y(x(c*))');
	});

	test('counts what it leaves out above: a mere basis first', () => {
		const many = Array.from({ length: 30 }, (_, index) => `v${index} > w`);
		const chain = chainIn('c', ...many.map((line) => `c based-on ${line.slice(0, -4)}`), ...many, 'c > b', 'b > a');
		// 12 are shown: a, b and ten of the others.
		expect(chain?.omittedAbove).toBe(21);
		expect(draw(chain!.roots)).toContain('a(b(c))');
	});
});

test('a dense web is drawn without endless repetition', () => {
	const letters = 'abcdefghijkl';
	// Everyone carries out everyone before it.
	const lines = [...letters].flatMap((low, index) => [...letters.slice(0, index)].map((high) => `${low} > ${high}`));
	expect(draw(chainIn('l', ...lines)!.roots)).toBe('a(b(c(d(e(f(g(h(i(j(k(l)))))))))))');
});

test('a page costs what it shows: the relations are read once for all documents', () => {
	const lines = Array.from({ length: 200 }, (_, index) => `v${index} based-on a`);
	const { relations, of } = graphOf('a > z', ...lines);
	let reads = 0;
	const counted = new Proxy(relations, {
		get(target, key) {
			reads += 1;
			return Reflect.get(target, key);
		},
	});
	chainOf(of('v0'), { relations: counted });
	expect(reads).toBeGreaterThan(0);
	reads = 0;
	for (let index = 0; index < 200; index += 1) chainOf(of(`v${index}`), { relations: counted });
	expect(reads).toBe(0);
});
