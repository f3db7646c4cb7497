import { encodingNames } from '#import/read/encoding/names.ts';
import { wrapToColumns } from '#import/write/terminal-width.ts';

export const collectionValues = ['auto', 'tin-tuc', 'van-ban'] as const;

export const usage = `Cách dùng: npm run import -- TỆP… [tùy chọn]
Đọc tệp Word, PDF, trang web đã lưu, chữ chép lại; ghi thành các mục nháp.

  TỆP                 tệp .txt .md .html .mhtml .docx .pdf .zip, thư mục,
                      hoặc mẫu tên như "ban-chup/**/*.html"
  --dry-run           chạy thử: cho biết sẽ ghi gì, không ghi
  --province TỈNH     mã hoặc tên tỉnh, thành; nhiều tỉnh thì ngăn bằng dấu phẩy
  --source TÊN        tên nguồn, khi bản chụp không ghi
  --url ĐỊA_CHỈ       địa chỉ trang nguồn (chỉ khi nhập một tệp)
  --captured-on NGÀY  ngày lấy bản chụp, viết như 2025-03-17
  --collection LOẠI   ${collectionValues.join(', ')} (mặc định auto: tự nhận)
  --encoding BẢNG_MÃ  bảng mã của tệp chữ, khi chữ hiện sai (mặc định: tự nhận):
${wrapToColumns(`                      ${encodingNames.join(', ')}`, 78, '                      ').join('\n')}
  --out THƯ_MỤC       thư mục nội dung (mặc định: content)
  --json TỆP          ghi báo cáo đầy đủ dạng JSON; «-» là ra màn hình
  --keep-original     giữ bản gốc ở ban-goc/, cạnh thư mục nội dung; chưa công
                      khai cho tới khi bạn chuyển tệp vào public/tep/<năm>/

Ví dụ: npm run import -- ban-chup --province lai-chau --dry-run`;
