import type { Found } from '#import/model.ts';
import { outsideHealth, topics } from '#vocabulary/topics.ts';
import { comparable } from './province-words.ts';
import { topicWords } from './topic-words.ts';

interface Term {
	readonly topic: string;
	readonly weight: number;
}

/** Parts of names and scopes that say little by themselves. */
const tooCommon = new Set([
	'xã hội',
	'đầu tư',
	'tài chính',
	'tổ chức',
	'hợp tác',
	'quy chuẩn',
	'cơ sở dữ liệu',
	'nghiên cứu',
	'thanh toán',
	'khí hậu',
]);

/** Words that hold a word of a topic and mean another thing: «lao động» is no tuberculosis. */
const otherMeanings = ['lao động', 'lao công', 'lao vào', 'lao tới', 'lao xuống', 'lao đao'];

/** Words of the vocabulary and their topic; the first topic that lists a word keeps it. */
const terms: ReadonlyMap<string, Term> = termTable();
const pattern = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${[...terms.keys(), ...otherMeanings]
		.sort((one, other) => other.length - one.length)
		.map((term) => term.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
		.join('|')})(?![\\p{L}\\p{N}])`,
	'gu',
);
const aboutHealth =
	/(?<!\p{L})(?:y tế|sức khỏe|bệnh|bác sĩ|bác sỹ|điều dưỡng|thuốc|khám|chữa bệnh|điều trị|phẫu thuật|ca mổ|vắc xin|vắc-xin|vaccine|tiêm|dược|dược sĩ|cấp cứu|virus|vi rút|vi khuẩn|ung thư|dinh dưỡng|dân số|sản phụ|thai|hiến máu|ngộ độc|an toàn thực phẩm|bhyt|cdc|y học|y khoa|y đức|thầy thuốc|mỹ phẩm|covid|hiv|dịch tả|sốt|bệnh nhân|xét nghiệm|kcb|khuyết tật|ô nhiễm|mại dâm|quân y)(?!\p{L})/iu;
const maximum = 4;
/** Party cells and congresses stand in the names of the bodies that an item mentions; only a headline is about them. */
const ceremonial = 'hoat-dong-nganh';

/**
 * Topic ids that the words of an item suggest, the most fitting first and at most four; `ngoai-nganh` when nothing in it
 * is about health. A suggestion is never certain: a person decides. The first 20,000 characters of the text count.
 */
export function suggestTopics(title: string, text: string): Found<string>[] {
	const heading = comparable(title).toLowerCase();
	const body = comparable(text.slice(0, 20_000)).toLowerCase();
	if (!aboutHealth.test(heading) && !aboutHealth.test(body)) {
		return [{ value: outsideHealth, certainty: 'likely', from: 'không có từ nào về y tế trong tên và nội dung' }];
	}
	const lead = body.slice(0, 600);
	const scores = new Map<string, { score: number; words: Set<string> }>();
	for (const [part, factor] of [
		[heading, 4],
		[lead, 2],
		[body, 1],
	] as const) {
		for (const [term, count] of counted(part)) {
			const meant = terms.get(term);
			if (!meant) continue;
			const { topic, weight } = meant;
			const known = scores.get(topic) ?? { score: 0, words: new Set() };
			const share = topic === ceremonial && part !== heading ? 0.3 : 1;
			known.score += weight * factor * share * Math.min(3, Math.sqrt(count));
			known.words.add(term);
			scores.set(topic, known);
		}
	}
	const ranked = [...scores].sort(([, one], [, other]) => other.score - one.score);
	const best = ranked[0]?.[1].score ?? 0;
	return ranked
		.filter(([, { score }]) => score >= Math.max(1, best / 4))
		.slice(0, maximum)
		.map(([value, { score, words }], index) => ({
			value,
			certainty: index === 0 && score >= 6 ? 'likely' : 'guess',
			from: `từ «${[...words].slice(0, 3).join('», «')}»`,
		}));
}

function counted(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [term] of text.matchAll(pattern)) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

function termTable(): Map<string, Term> {
	const table = new Map<string, Term>();
	const add = (text: string, topic: string, weight: number) => {
		const term = comparable(text).trim().toLowerCase();
		if (term.length >= 3 && !table.has(term)) table.set(term, { topic, weight });
	};
	const health = topics.filter(({ id }) => id !== outsideHealth);
	for (const { id, keywords } of health) for (const keyword of keywords) add(keyword, id, 2);
	for (const { id } of health) for (const word of topicWords[id] ?? []) add(word, id, 2);
	for (const { id, name, scope } of health) {
		for (const phrase of `${name},${scope}`.split(/[,:;–]| và /u))
			if (phrase.trim().includes(' ') && !tooCommon.has(phrase.trim().toLowerCase())) add(phrase, id, 1.5);
	}
	return table;
}
