import { provinceName } from '#vocabulary/provinces.ts';
import { outsideHealth, topics } from '#vocabulary/topics.ts';
import { pick } from '../random.ts';
import { daysLater, lastDay } from './days.ts';
import type { Value } from './front-matter.ts';
import { mergerDay } from './issuing-bodies.ts';
import { below, person, type Setting, write } from './text-writer.ts';
import { bodyWords } from './words/bodies.ts';

const central = 'trung-uong';
const healthTopics = topics.filter(({ id }) => id !== outsideHealth).map(({ id }) => id);

/** Where and when an entry of a province on a day is set. */
export function settingOf(province: string, day: string): Setting {
	return { province: provinceName(province).name, year: Number(day.slice(0, 4)), hasDistricts: day < mergerDay };
}

/** `topic`, drawn unless it is given, and `topics`; earlier topics of the list come up more often. */
export function subjectFields(random: () => number, given?: string): { topic: string; topics?: Value } {
	const drawn = random() < 0.02 ? outsideHealth : healthTopics[Math.floor(random() ** 1.6 * healthTopics.length)]!;
	const topic = given ?? drawn;
	const others = [pick(random, healthTopics), pick(random, healthTopics)].slice(below(random, 3));
	const more = [...new Set(others)].filter((id) => id !== topic);
	return { topic, ...(more.length > 0 && { topics: more }) };
}

/** `source` and `capture` of an entry that came out on a day. */
export function originFields(name: string, day: string, method: string, random: () => number): Record<string, Value> {
	const url = `https://${pick(random, ['soyte', 'suckhoe', 'congthongtin', 'baotinh', 'vanban'])}.example.vn/${day.slice(0, 4)}/${1e6 + below(random, 9e6)}`;
	const hasUrl = random() < 0.6;
	const captured = daysLater(day, below(random, 300));
	return {
		source: {
			name,
			...(hasUrl && { url }),
			...(random() < 0.2 && { author: person(random) }),
			...(random() < 0.3 && { note: 'Suy luận từ bố cục của bản chụp.' }),
		},
		capture: {
			method,
			...(random() < 0.6
				? { capturedOn: captured < lastDay ? captured : day }
				: { capturedOnMissing: { reason: 'Bản chụp không ghi ngày lấy', notBefore: day } }),
			sha256: digest(random),
		},
		rights: 'Văn bản do máy bịa ra để đo tốc độ; không thuộc về ai.',
	};
}

/** `mentions` of two in five entries. */
export function mentionFields(random: () => number, setting: Setting): Record<string, Value> {
	if (random() > 0.4) return {};
	const people = Array.from({ length: 1 + below(random, 2) }, () => ({
		name: person(random),
		role: `${pick(random, bodyWords.position)} ${write('hospital', random, setting)}`,
	}));
	const organisations = Array.from({ length: 1 + below(random, 4) }, () => write('centre', random, setting));
	return { mentions: { people, organisations: [...new Set(organisations)] } };
}

/** `provinces` and `level`. */
export function placeFields(province: string, level: string): Record<string, Value> {
	return { provinces: [province], level };
}

/** The place of what concerns the whole country. */
export const wholeCountry = central;

function digest(random: () => number): string {
	return Array.from({ length: 8 }, () =>
		Math.floor(random() * 2 ** 32)
			.toString(16)
			.padStart(8, '0'),
	).join('');
}
