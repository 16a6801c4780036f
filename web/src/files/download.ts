// Giving the person a file as a download, which every browser can.

export function download(data: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000); // the browser reads it after the click
}
