const figure = /^(?:[<>≤≥≈~±]=?)?[-+]?\d[\d.,/]*%?$/u;
const nothing = /^(?:[-–—…]|\.{2,3})$/u;

/** Whether a word is the content of a cell of figures: «>13,5», «92,11», «-». */
function isValue(word: string): boolean {
	return figure.test(word) || nothing.test(word);
}

/** Words of a row; a sign that stands apart from its figure is joined to it: «> 13,5» → «>13,5». */
export function wordsOf(text: string): string[] {
	return text
		.replace(/(^| )([<>≤≥≈~±]) (?=\d)/gu, '$1$2')
		.split(' ')
		.filter(Boolean);
}

/** How many words at the end are values. */
export function trailingValues(words: readonly string[]): number {
	let count = 0;
	while (count < words.length && isValue(words[words.length - 1 - count]!)) count++;
	return count;
}

const units = new Set(
	`% ‰ %o người ca tuổi bác_sỹ bác_sĩ giường giường_bệnh xã xã/phường phường thôn bản trạm lượt lượt_người cơ_sở hộ trẻ bà_mẹ đơn_vị bệnh_viện km ha m2 năm lần
	điểm triệu_đồng tỷ_đồng nghìn_đồng đồng 1.000_đồng usd dược_sĩ dược_sỹ điều_dưỡng phụ_nữ cặp cặp_vợ_chồng bé_trai/100_bé_gái bé_trai/bé_gái số_bé_trai/100_bé_gái
	1/100.000 1/1.000 /100.000 /1.000 cán_bộ nhân_viên học_sinh cái chiếc bộ máy liều mẫu vụ buổi lớp chương_trình dự_án văn_bản tháng ngày cuộc đoàn kg lít tấn
	người/năm giường/10.000_dân giường/vạn_dân bs/vạn_dân kỹ_thuật hồ_sơ ca/100.000_dân`
		.split(/\s+/)
		.map((unit) => unit.replaceAll('_', ' ')),
);

/** How many words at the end name a unit of measure, 0 when none is known. */
export function trailingUnit(words: readonly string[]): number {
	for (let count = Math.min(4, words.length - 1); count > 0; count--) {
		if (units.has(words.slice(-count).join(' ').toLowerCase())) return count;
	}
	return 0;
}
