export interface JsonSlip {
	/** Where in the text a person should look. */
	readonly offset: number;
	readonly message: string;
	readonly hint: string;
}

/** What is wrong where a text stops being JSON (`broken`, from `jsonFaultOffset`), in words that a publisher can act on. */
export function explainJsonFault(text: string, broken: number): JsonSlip {
	const before = text.slice(0, broken).trimEnd();
	const last = before.at(-1) ?? '';
	const here = text[broken] ?? '';
	const end = before.length - 1;
	const slip = (message: string, hint: string, offset = broken): JsonSlip => ({ offset, message, hint });
	if (/[“”„«»‘’']/u.test(here)) return slip(`dấu ngoặc «${here}» không dùng được ở đây`, 'đổi thành ngoặc kép thẳng "');
	if (here === '/' || here === '#') return slip('tệp này không nhận lời ghi chú', 'xóa từ dấu này đến hết dòng');
	if (last === ',' && /[\]}]/.test(here)) return slip('dấu phẩy thừa sau mục cuối', 'xóa dấu phẩy này', end);
	if (last === ']' && here === '{')
		return slip('bản ghi nằm ngoài dấu ngoặc vuông', 'đặt bản ghi vào giữa hai dấu [ và ]');
	if (/["\]}\w]/.test(last) && /["{[]/.test(here))
		return slip('thiếu dấu phẩy giữa hai mục', 'thêm dấu phẩy vào cuối mục này', end);
	if (here.trim() === '') return slip('tệp kết thúc giữa chừng', 'thêm dấu đóng còn thiếu: " hoặc ] hoặc }');
	return slip(
		'JSON viết sai ở đây hoặc ngay trước đây',
		'mỗi khóa và mỗi chuỗi nằm trong ngoặc kép; giữa hai mục có đúng một dấu phẩy, sau mục cuối không có',
	);
}
