export const usage = `Cách dùng: npm run new -- LOẠI [tùy chọn]
Tạo tệp mẫu của một mục mới trong content/, ở trạng thái nháp, có lời nhắc TODO ở chỗ cần điền.
Chạy trong cửa sổ lệnh mà không ghi tùy chọn thì lệnh sẽ hỏi từng điều.

  LOẠI             tin, van-ban hoặc diem-tin
  --title TIÊU_ĐỀ  tiêu đề hoặc tên văn bản
  --date NGÀY      ngày đăng hoặc ngày ban hành, như 2025-03-17 hay 17/3/2025
  --province TỈNH  mã hoặc tên tỉnh, thành; nhiều tỉnh thì ngăn bằng dấu phẩy
  --topic CHỦ_ĐỀ   mã hoặc tên chủ đề
  --number SỐ      số, ký hiệu của văn bản, như 7095/KH-UBND
  --type LOẠI      mã, tên hoặc chữ viết tắt của loại văn bản
  --issuer CƠ_QUAN mã hoặc tên cơ quan ban hành
  --name TÊN       tên tệp, khi không muốn lấy theo tiêu đề
  --content THƯ_MỤC  thư mục nội dung (mặc định: content)

Ví dụ: npm run new -- tin --title "Tiêm bù vắc xin sởi" --province "Lai Châu"
       npm run new -- van-ban --number 7095/KH-UBND --province lai-chau --date 11/11/2025

Mã thoát: 0 đã tạo, 1 không tạo được (đã có, dừng giữa chừng), 2 sai cách dùng.`;
