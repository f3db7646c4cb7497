import { checksumsFile } from '#copies/checksums.ts';

export const usage = `Cách dùng: npm run verify -- <thư mục | địa chỉ> [tùy chọn]
Kiểm một bản sao của kho: mọi tệp có còn đúng như danh sách mã kiểm ${checksumsFile} hay không.

  THƯ MỤC          nơi có tệp index.html của bản sao
  ĐỊA CHỈ          https://… của một trang đang chạy; từng tệp được tải về để so
  --sums TỆP       so với danh sách khác: một tệp, hoặc địa chỉ https://…/${checksumsFile}
  --sample SỐ      chỉ xem chừng ấy tệp, chọn ngẫu nhiên (với địa chỉ)

Mã thoát: 0 nguyên vẹn, 1 có chỗ khác, 2 không kiểm được (sai cách dùng, không có danh sách, không nối được).`;
