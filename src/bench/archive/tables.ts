import { pick } from '../random.ts';
import { below, fill, type Setting } from './text-writer.ts';
import { nameParts } from './words/names.ts';

/** A Markdown table of invented figures: by measure or by commune, over a few years or against a plan. */
export function table(random: () => number, setting: Setting): string {
	const rows = 3 + below(random, 9);
	const columns =
		random() < 0.5
			? Array.from({ length: 2 + below(random, 3) }, (_, index) => String(setting.year - 2 + index))
			: ['Kế hoạch', 'Thực hiện', 'Đạt'];
	const byPlace = random() < 0.4;
	const first = byPlace ? () => fill('{xã}', random, setting) : () => pick(random, nameParts.measure);
	return [
		row(['TT', byPlace ? 'Đơn vị' : 'Chỉ tiêu', ...columns]),
		row(['---:', '---', ...columns.map(() => '---:')]),
		...Array.from({ length: rows }, (_, index) =>
			row([
				String(index + 1),
				first(),
				...columns.map(() => fill(random() < 0.5 ? '{phần trăm}' : '{nghìn}', random, setting)),
			]),
		),
	].join('\n');
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}
