import { expect, test } from 'vitest';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import { mostCited } from './most-cited.ts';

/** `bodies` are those of news items. */
function namesOf(bodies: readonly string[], most = 12) {
	const news = bodies.map((body, index) => sampleNews(`tin-${index}`, {}, { body }));
	return mostCited(sampleArchive({ news }).graph.documents, most).map(({ document, count }) => [
		document.number,
		count,
	]);
}

const of2020 = 'Quyết định số 659/QĐ-TTg ngày 20/5/2020';
const of2021 = 'Quyết định số 1660/QĐ-TTg ngày 02/10/2021';
const of2023 = 'Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư';

test('counts entries, not mentions', () => {
	expect(namesOf([`${of2020}; ${of2020}; ${of2020}`, of2021, of2021])).toEqual([
		['1660/QĐ-TTg', 2],
		['659/QĐ-TTg', 1],
	]);
});

test('of documents that as many mention the newer one stands first', () => {
	expect(namesOf([of2020, of2021, of2023])).toEqual([
		['25-CT/TW', 1],
		['1660/QĐ-TTg', 1],
		['659/QĐ-TTg', 1],
	]);
});

test('keeps the first, also where mentions alone would order them otherwise', () => {
	const bodies = [`${of2020}; ${of2020}; ${of2020}; ${of2021}`, of2021, of2023, `${of2023}; ${of2021}`];
	expect(namesOf(bodies, 2)).toEqual([
		['1660/QĐ-TTg', 3],
		['25-CT/TW', 2],
	]);
	expect(namesOf([], 2)).toEqual([]);
});
