"""Files of any size: downloaded to the disk or streamed, and continued after breaks."""
