import type { Answer, FormerProvince } from '../engine/request.ts';
import { rangeOf } from './date-range.ts';
import { counted, quoted } from './quoted.ts';
import type { Snapshot } from './snapshot.ts';
import { hasLimits, type SearchState, withoutLimits } from './state.ts';

/** A sentence with links to other searches or pages. */
export type Notice = readonly (string | { readonly label: string; readonly to: SearchState | string })[];

/** What to know about the results before reading them. `cities` are the ids of provinces that are cities. */
export function noticesOf({ state, answer, phase, offers }: Snapshot, cities: ReadonlySet<string>): Notice[] {
	const { fault } = rangeOf(state);
	return [
		...(fault ? [[fault]] : []),
		...(answer && phase !== 'failed'
			? [
					...(answer.limited ? [[limited]] : []),
					...(answer.unquoted ? [[unquoted]] : []),
					...spelling(state, answer),
					...answer.provinces.map((one) => moved(one, cities)),
					...(answer.full === 0 && answer.hits.length > 0 ? nearNumbers(offers) : []),
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

function moved({ name, id, current }: FormerProvince, cities: ReadonlySet<string>): Notice {
	return [
		`${name} nay thuộc ${cities.has(id) ? 'thành phố' : 'tỉnh'} ${current} (từ 01/7/2025). `,
		{ label: `Xem mọi mục của ${current}`, to: { query: '', filters: { tinh: id } } },
	];
}

/** Ways out of a search that found nothing, best first; without those that would find nothing either. */
export function offersOf({ state, offers }: Snapshot): Notice[] {
	const { withoutLimits: count = 0 } = offers;
	return [
		...(hasLimits(state) && count > 0
			? [[{ label: `Bỏ hết bộ lọc: ${counted(count)} kết quả`, to: withoutLimits(state) }]]
			: []),
		...nearNumbers(offers),
	];
}

function nearNumbers({ numbers = [] }: Snapshot['offers']): Notice[] {
	if (numbers.length === 0) return [];
	const links = numbers.flatMap(({ number, url }, at) => [...(at > 0 ? [', '] : []), { label: number, to: url }]);
	return [['Số hiệu gần giống: ', ...links, '.']];
}
