import { issuers } from '#vocabulary/agencies.ts';
import { documentTypes } from '#vocabulary/document-types.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import { provinceId } from '../import/province-id.ts';
import { type Answer, isFault } from './answer.ts';
import { readChoice } from './read-choice.ts';

const provinces = [...provinceNames.values()].map(({ id, name, fullName }) => ({ id, names: [name, fullName] }));
const types = documentTypes.map(({ id, name, abbreviation }) => ({
	id,
	names: abbreviation ? [name, abbreviation] : [name],
}));
const agencies = issuers.map(({ id, name, shortName }) => ({ id, names: shortName ? [name, shortName] : [name] }));
const subjects = topics.map(({ id, name }) => ({ id, names: [name] }));

/** Ids of the provinces that a text names, divided by commas; each once. */
export function readProvinces(text: string): Answer<readonly string[]> {
	const ids: string[] = [];
	for (const name of text.split(',').filter((one) => one.trim() !== '')) {
		const id = provinceId(name);
		const answer = id ? { value: id } : readChoice(name, provinces, 'tỉnh, thành', 'content/tu-vung/tinh-thanh.json');
		if (isFault(answer)) return answer;
		if (!ids.includes(answer.value)) ids.push(answer.value);
	}
	return ids.length > 0 ? { value: ids } : { fault: 'chưa có tên tỉnh, thành nào' };
}

/** The id of the topic with this id or name. */
export function readTopic(text: string): Answer<string> {
	return readChoice(text, subjects, 'chủ đề', 'content/tu-vung/chu-de.json');
}

/** The id of the type of document with this id, name or abbreviation. */
export function readType(text: string): Answer<string> {
	return readChoice(text, types, 'loại văn bản', 'content/tu-vung/loai-van-ban.json');
}

/** The id of the agency with this id, name or short name. */
export function readIssuer(text: string): Answer<string> {
	return readChoice(text, agencies, 'cơ quan', 'content/tu-vung/co-quan.json');
}
