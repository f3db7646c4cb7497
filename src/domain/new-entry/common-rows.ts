import { captureMethods, completeness, levels } from '#vocabulary/closed-lists.ts';
import { provinceName, provinces } from '#vocabulary/provinces.ts';
import { topicById, topics } from '#vocabulary/topics.ts';
import type { NewEntry } from './new-entry.ts';
import { allowed, type Row } from './row.ts';

export const licence = 'giấy phép CC BY 4.0';

/** The title. */
export function titleRow({ title }: NewEntry, what: string): Row {
	return title ? { key: 'title', value: title } : { key: 'title', todo: what };
}

/** Where the entry belongs: provinces, level, topic. */
export function subjectRows(entry: NewEntry): Row[] {
	const { level } = entry;
	return [
		provincesRow(entry),
		{
			key: 'level',
			value: level ?? 'provincial',
			optional: level === undefined,
			note: `một trong: ${allowed(levels)}`,
		},
		topicRow(entry),
	];
}

function provincesRow({ provinces: ids, proposed }: NewEntry): Row {
	const key = 'provinces';
	if (ids) {
		const names = ids.map((id) => provinceName(id).name).join(', ');
		const from = proposed.get(key);
		return { key, value: ids, note: names, todo: from && `${from}: ${names}; hãy xác nhận` };
	}
	return {
		key,
		todo: 'một hay nhiều mã trong ngoặc vuông',
		help: [
			'Tỉnh, thành theo tên vào lúc đó, như [lai-chau] hay [lai-chau, son-la]; chuyện cả nước ghi [trung-uong].',
			`Các mã: ${provinces.map(({ id }) => id).join(', ')}. Mã tỉnh cũ xem content/tu-vung/tinh-thanh.json.`,
		],
	};
}

function topicRow({ topic }: NewEntry): Row {
	if (topic) return { key: 'topic', value: topic, note: topicById(topic).name };
	return {
		key: 'topic',
		todo: 'một mã chủ đề trong danh sách trên',
		help: ['Chủ đề chính:', ...topics.map(({ id, name }) => `  ${id}: ${name}`)],
	};
}

/** How much of the source the entry holds, and who owns it. */
export function rightsRows(rights: string): Row[] {
	return [
		{ key: 'completeness', value: 'summary', note: `một trong: ${allowed(completeness)}` },
		{ key: 'rights', value: rights, note: 'đăng toàn văn thì ghi ai giữ quyền, ai cho phép' },
	];
}

/** Where the text comes from, and the capture of it. */
export function originRows({ today }: NewEntry, method: keyof typeof captureMethods): Row[] {
	return [
		{
			key: 'source',
			help: ['Nơi đăng bản gốc. Không rõ nguồn thì thay cả nhóm bằng một dòng: sourceMissing: lý do'],
			rows: [
				{ key: 'name', todo: 'tên cơ quan hoặc báo đăng bản gốc' },
				{ key: 'url', value: 'https://…', optional: true, note: 'bỏ dấu # và ghi địa chỉ bài gốc, nếu có' },
			],
		},
		{
			key: 'capture',
			help: [
				'Bản chụp: tệp bạn lấy từ nguồn và đang giữ. Cách lấy (method):',
				...Object.entries(captureMethods).map(([id, label]) => `  ${id}: ${label}`),
				'Mã kiểm (sha256): Windows «certutil -hashfile TỆP SHA256», macOS và Linux «shasum -a 256 TỆP».',
			],
			rows: [
				{ key: 'method', value: method },
				{ key: 'capturedOn', value: today, note: 'ngày lấy bản chụp' },
				{ key: 'sha256', todo: 'mã kiểm của tệp bản chụp' },
			],
		},
	];
}
