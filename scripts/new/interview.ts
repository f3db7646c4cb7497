import { formatDay } from '#domain/dates.ts';
import { type Kind, kinds } from '#domain/new-entry/new-entry.ts';
import { issuersOfNumber } from '#domain/new-entry/number-issuers.ts';
import { typesOfNumber } from '#domain/number-types.ts';
import { agencyById } from '#vocabulary/agencies.ts';
import { documentTypeById } from '#vocabulary/document-types.ts';
import { topics } from '#vocabulary/topics.ts';
import { type Answer, isFault } from './answer.ts';
import type { Stated } from './arguments.ts';
import type { Dialog } from './dialog.ts';
import { readIssuer, readProvinces, readTopic, readType } from './read-ids.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { readDate, readTitle } from './read-text.ts';

const later = 'để trống thì điền sau';

/** Asks which kind of entry to make. */
export async function askKind(dialog: Dialog): Promise<Kind> {
	const list = kinds.map(({ label }, index) => `${index + 1} ${label}`).join(', ');
	const [first] = kinds;
	const read = (text: string): Answer<Kind> => {
		const kind = kinds[Number(text) - 1] ?? kinds.find(({ id, label }) => text === id || text.toLowerCase() === label);
		return kind ? { value: kind } : { fault: `hãy gõ một số: ${list}` };
	};
	return (await askUntil(dialog, `Loại mục (${list}) [1]: `, read)) ?? first;
}

/** Asks what is known of an entry. Each answer is checked at once and asked for again until it can be used. */
export async function interview(dialog: Dialog, kind: Kind, today: string): Promise<Stated> {
	if (kind.id === 'van-ban') return askDocument(dialog, today);
	const title = await askUntil(dialog, `Tiêu đề đúng như nguồn (${later}): `, readTitle);
	const date = (await askUntil(dialog, `Ngày nguồn đăng [${formatDay(today)}]: `, readDate)) ?? today;
	const provinces = await askUntil(dialog, provinceQuestion, readProvinces);
	return { title, date, provinces, topic: await askTopic(dialog) };
}

const provinceQuestion = `Tỉnh, thành, cách nhau dấu phẩy; cả nước là Trung ương (${later}): `;

async function askDocument(dialog: Dialog, today: string): Promise<Stated> {
	const number = await askUntil(dialog, 'Số, ký hiệu, như 7095/KH-UBND (không có thì để trống): ', readNumber);
	const title = await askUntil(dialog, `Tên văn bản (${later}): `, readTitle);
	const date = await askUntil(dialog, `Ngày ban hành, như 17/3/2025 (${later}): `, readDate);
	const provinces = await askUntil(dialog, provinceQuestion, readProvinces);
	const type = await askType(dialog, number);
	const issuer = await askIssuer(dialog, number, { provinces: provinces ?? [], day: date ?? today });
	return { number, title, date, provinces, type, issuer, topic: await askTopic(dialog) };
}

async function askType(dialog: Dialog, number: ReadNumber | undefined): Promise<string | undefined> {
	const types = number ? typesOfNumber(number.number) : [];
	const [only] = types;
	if (only && types.length === 1) {
		dialog.say(`Loại văn bản: ${only.name} (theo số, ký hiệu).`);
		return only.id;
	}
	const names = types.map(({ name }) => name).join(' hay ');
	const read = (text: string): Answer<string> => {
		const answer = readType(text);
		if (isFault(answer) || types.length === 0 || types.some(({ id }) => id === answer.value)) return answer;
		return { fault: `số ${number?.text} là số của ${names}, không phải ${documentTypeById(answer.value).name}` };
	};
	return askUntil(dialog, `Loại văn bản, ${names || 'như Kế hoạch hay KH'} (${later}): `, read);
}

async function askIssuer(
	dialog: Dialog,
	number: ReadNumber | undefined,
	facts: { provinces: readonly string[]; day: string },
): Promise<string | undefined> {
	const likely = number ? issuersOfNumber(number.number, facts) : [];
	const [only] = likely;
	const offer = only && likely.length === 1 ? only.id : undefined;
	const names = likely.map(({ id }) => agencyById(id).name);
	const question = offer ? `Cơ quan ban hành [${names[0]}]: ` : `Cơ quan ban hành${among(names)} (${later}): `;
	return (await askUntil(dialog, question, readIssuer)) ?? offer;
}

function among(names: readonly string[]): string {
	return names.length > 0 && names.length <= 5 ? `, có thể là ${names.join(', ')}` : ', như UBND tỉnh Lai Châu';
}

async function askTopic(dialog: Dialog): Promise<string | undefined> {
	dialog.say('Chủ đề:');
	for (const [index, { name }] of topics.entries()) dialog.say(`  ${String(index + 1).padStart(2)} ${name}`);
	const read = (text: string): Answer<string> => {
		const topic = /^\d+$/.test(text) ? topics[Number(text) - 1] : undefined;
		return topic ? { value: topic.id } : readTopic(text);
	};
	return askUntil(dialog, `Số hoặc tên chủ đề (${later}): `, read);
}

/** Asks until the answer can be used; undefined for an empty one. */
async function askUntil<T>(
	dialog: Dialog,
	question: string,
	read: (text: string) => Answer<T>,
): Promise<T | undefined> {
	for (;;) {
		const text = await dialog.ask(question);
		if (text === '') return undefined;
		const answer = read(text);
		if (!isFault(answer)) return answer.value;
		dialog.say(`  ${answer.fault.charAt(0).toLocaleUpperCase('vi')}${answer.fault.slice(1)}.`.replace(/\?\.$/, '?'));
	}
}
