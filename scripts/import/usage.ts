import { encodingNames } from '#import/read/encoding/names.ts';

export const collectionValues = ['auto', 'tin-tuc', 'van-ban'] as const;

export const usage = `Cách dùng: npm run import -- TỆP… [--out THƯ_MỤC] [--collection LOẠI] [--province TỈNH] [--source TÊN] [--url ĐỊA_CHỈ]
                            [--captured-on NGÀY] [--encoding BẢNG_MÃ] [--dry-run] [--json TỆP] [--keep-original]
  TỆP            tệp .txt, .md, .html, .mhtml, .docx, .pdf, .zip, thư mục, hoặc mẫu tên như "ban-chup/**/*.html"
  --out          thư mục nội dung (mặc định: content)
  --collection   ${collectionValues.join(', ')} (mặc định auto: tự nhận tin tức hay văn bản)
  --province     mã hoặc tên tỉnh, thành; nhiều tỉnh thì lặp lại hoặc ngăn bằng dấu phẩy
  --source       tên nguồn
  --url          địa chỉ trang nguồn (chỉ khi nhập một tệp)
  --captured-on  ngày lấy bản chụp, viết 2025-03-17
  --encoding     bảng mã của tệp chữ: ${encodingNames.join(', ')} (mặc định: tự nhận)
  --dry-run      không ghi gì, chỉ cho biết sẽ ghi gì
  --json         ghi báo cáo dạng JSON ra tệp; «-» là ra màn hình
  --keep-original  giữ bản gốc ở public/tep/goc`;
