import type { Answer, FormerProvince } from '../engine/request.ts';
import { rangeOf } from './date-range.ts';
import { holdsNumber, type NearNumber } from './near-numbers.ts';
import { counted, quoted } from './quoted.ts';
import { savedNotices } from './saved-notices.ts';
import type { Snapshot } from './snapshot.ts';
import { hasLimits, type SearchState, withoutLimits } from './state.ts';

/** A sentence with links to other searches or pages. */
export type Notice = readonly (string | { readonly label: string; readonly to: SearchState | string })[];

/** What notices need to know of provinces, by id. */
export interface Provinces {
	readonly isCity: (id: string) => boolean;
	/** Whether the archive has anything of it. */
	readonly isHeld: (id: string) => boolean;
}

/** What to know about the results before reading them. `typedFault` tells what is wrong in the form and so left out. */
export function noticesOf(snapshot: Snapshot, provinces: Provinces, typedFault?: string): Notice[] {
	const { state, answer, phase, offers } = snapshot;
	const { fault } = rangeOf(state);
	return [
		...savedNotices(snapshot),
		...[typedFault, fault].filter((text) => text !== undefined).map((text) => [text]),
		...(answer && phase !== 'failed'
			? [
					...(answer.limited ? [[limited]] : []),
					...(answer.unquoted ? [[unquoted]] : []),
					...spelling(state, answer),
					...answer.absent.map((name) => [`Chưa có mục nào nhắc tới ${name}.`]),
					...answer.provinces.map((one) => moved(one, provinces)),
					...(answer.full === 0 && answer.hits.length > 0 ? numbersOf(state, offers) : []),
				]
			: []),
	];
}

const unquoted = 'Không có mục nào chứa nguyên văn phần trong ngoặc kép; kết quả theo từng từ.';
const limited =
	'Trình duyệt này đã cũ nên chỉ tìm được theo cách đơn giản: không sửa chính tả, không lọc theo ngày, không đếm theo bộ lọc.';

function spelling(state: SearchState, { repaired, unknown, full }: Answer): Notice[] {
	const words = unknown.map(quoted).join(', ');
	if (repaired !== undefined)
		return [
			[
				`Đang hiển thị kết quả cho ${quoted(repaired)}${words ? `, vì không có mục nào chứa ${words}` : ''}. `,
				{ label: `Tìm đúng ${quoted(state.query)}`, to: { ...state, literal: true } },
			],
		];
	if (state.literal)
		return [
			[
				`Đang tìm đúng ${quoted(state.query)}, không sửa chính tả${words ? `; không có mục nào chứa ${words}` : ''}. `,
				{ label: 'Cho phép sửa chính tả', to: { ...state, literal: undefined } },
			],
		];
	if (!words) return [];
	return [[`Không có mục nào chứa ${words}${full > 0 ? '; kết quả theo những từ còn lại' : ''}.`]];
}

function moved({ name, id, current }: FormerProvince, { isCity, isHeld }: Provinces): Notice {
	const sentence = `${name} nay thuộc ${isCity(id) ? 'thành phố' : 'tỉnh'} ${current} (từ 01/7/2025). `;
	if (!isHeld(id)) return [`${sentence}Kho chưa có mục nào của ${current}.`];
	return [sentence, { label: `Xem mọi mục của ${current}`, to: { query: '', filters: { tinh: id } } }];
}

/** Ways out of a search that found nothing, best first; without those that would find nothing either. */
export function offersOf({ state, offers }: Snapshot): Notice[] {
	const { withoutLimits: count = 0 } = offers;
	return [
		...(hasLimits(state) && count > 0
			? [[{ label: `Bỏ hết bộ lọc: ${counted(count)} kết quả`, to: withoutLimits(state) }]]
			: []),
		...numbersOf(state, offers),
	];
}

function numbersOf({ query }: SearchState, { numbers = [] }: Snapshot['offers']): Notice[] {
	const asked = numbers.filter(({ number }) => holdsNumber(query, number));
	return [
		...listed('Số hiệu', asked),
		...listed(
			'Số hiệu gần giống',
			numbers.filter((one) => !asked.includes(one)),
		),
	];
}

function listed(what: string, numbers: readonly NearNumber[]): Notice[] {
	if (numbers.length === 0) return [];
	const links = numbers.flatMap(({ number, url }, at) => [...(at > 0 ? [', '] : []), { label: number, to: url }]);
	return [[`${what}: `, ...links, '.']];
}
