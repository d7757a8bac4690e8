ALTER TABLE "document_edits" ADD COLUMN "sequence" bigserial NOT NULL;--> statement-breakpoint
CREATE INDEX "document_edits_waiting" ON "document_edits" USING btree ("minutes_id","state","sequence");