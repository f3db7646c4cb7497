import { describe, expect, test } from 'vitest';
import { fromVni } from './vni.ts';

describe('fromVni', () => {
	test.each([
		['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
		['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
		['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
		['Thuû töôùng Chính phuû', 'Thủ tướng Chính phủ'],
		[
			'khaùm chöõa beänh, Naêm 2030, tyû leä 95%, kyõ thuaät, lyù do, baét buoäc',
			'khám chữa bệnh, Năm 2030, tỷ lệ 95%, kỹ thuật, lý do, bắt buộc',
		],
		[
			'tænh Laâm Ñoàng, thò xaõ Phuù Myõ, chieán löôïc, ñaët haøng, baèng caáp, baûn ñoà',
			'tỉnh Lâm Đồng, thị xã Phú Mỹ, chiến lược, đặt hàng, bằng cấp, bản đồ',
		],
		['ÔÛ Ö ÑÖÔØNG Ó Ò Æ Î', 'Ở Ư ĐƯỜNG Ĩ Ị Ỉ Ỵ'],
		['caùc trÖôøng maàm non', 'các trƯờng mầm non'],
		['CaÙc traÏm', 'Các trạm'],
		['Video COVID-19, m2: 50 ‰', 'Video COVID-19, m2: 50 ‰'],
	])('%s', (written, meant) => {
		expect(fromVni(written)).toBe(meant);
	});

	test('knows every toned vowel in both cases', () => {
		const vowels =
			'aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ';
		const meant =
			'á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ';
		expect(fromVni(vowels)).toBe(meant);
		expect(fromVni(vowels.toUpperCase())).toBe(meant.toUpperCase());
	});
});
