CREATE TABLE "old_body_names" (
	"authority_id" text NOT NULL,
	"words" text NOT NULL,
	"body_id" text,
	CONSTRAINT "old_body_names_authority_id_words_pk" PRIMARY KEY("authority_id","words")
);
--> statement-breakpoint
CREATE TABLE "old_documents" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"file_id" text NOT NULL,
	"place" integer NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"body_words" text DEFAULT '' NOT NULL,
	"body_id" text,
	"meeting_date" date,
	"venue" text DEFAULT '' NOT NULL,
	"content" jsonb NOT NULL,
	"compared" boolean DEFAULT false NOT NULL,
	"minutes_id" text,
	CONSTRAINT "old_documents_authority_id" UNIQUE("authority_id","id"),
	CONSTRAINT "old_documents_place" UNIQUE("file_id","place")
);
--> statement-breakpoint
CREATE TABLE "old_files" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"sequence" bigserial NOT NULL,
	"archive_id" text,
	"place" integer,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"digest" text NOT NULL,
	"archive" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"kind" text,
	"notices" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reason" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"given_at" text NOT NULL,
	"given_by" text,
	CONSTRAINT "old_files_authority_id" UNIQUE("authority_id","id"),
	CONSTRAINT "old_files_place" UNIQUE("archive_id","place")
);
--> statement-breakpoint
CREATE TABLE "old_promises" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"document_id" text NOT NULL,
	"place" integer NOT NULL,
	"node_id" text NOT NULL,
	"resolved" boolean NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"sentence" text NOT NULL,
	"heading" text DEFAULT '' NOT NULL,
	"minute_number" text DEFAULT '' NOT NULL,
	"owner_words" text DEFAULT '' NOT NULL,
	"owner_guessed" boolean DEFAULT false NOT NULL,
	"due" jsonb NOT NULL,
	"due_on" date,
	"due_words" text DEFAULT '' NOT NULL,
	"due_because" text DEFAULT '' NOT NULL,
	"certainty" text NOT NULL,
	"because" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"told_by" text,
	"told_node_id" text,
	"told" text,
	"told_because" text,
	"state" text DEFAULT 'found' NOT NULL,
	"follow_up_id" text,
	CONSTRAINT "old_promises_place" UNIQUE("document_id","place")
);
--> statement-breakpoint
ALTER TABLE "minutes" ADD COLUMN "archived_from" text;--> statement-breakpoint
ALTER TABLE "old_body_names" ADD CONSTRAINT "old_body_names_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_body_names" ADD CONSTRAINT "old_body_names_body" FOREIGN KEY ("authority_id","body_id") REFERENCES "public"."bodies"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_documents" ADD CONSTRAINT "old_documents_file" FOREIGN KEY ("authority_id","file_id") REFERENCES "public"."old_files"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_documents" ADD CONSTRAINT "old_documents_body_fk" FOREIGN KEY ("authority_id","body_id") REFERENCES "public"."bodies"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_documents" ADD CONSTRAINT "old_documents_minutes" FOREIGN KEY ("authority_id","minutes_id") REFERENCES "public"."minutes"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_files" ADD CONSTRAINT "old_files_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_files" ADD CONSTRAINT "old_files_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_promises" ADD CONSTRAINT "old_promises_document" FOREIGN KEY ("authority_id","document_id") REFERENCES "public"."old_documents"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_promises" ADD CONSTRAINT "old_promises_told" FOREIGN KEY ("authority_id","told_by") REFERENCES "public"."old_documents"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_promises" ADD CONSTRAINT "old_promises_follow_up" FOREIGN KEY ("authority_id","follow_up_id") REFERENCES "public"."follow_ups"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "old_documents_body" ON "old_documents" USING btree ("body_id","meeting_date");--> statement-breakpoint
CREATE INDEX "old_files_state" ON "old_files" USING btree ("authority_id","state","sequence");--> statement-breakpoint
CREATE INDEX "old_files_digest" ON "old_files" USING btree ("authority_id","digest");--> statement-breakpoint
CREATE INDEX "old_promises_authority" ON "old_promises" USING btree ("authority_id","state");