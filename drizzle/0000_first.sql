CREATE TABLE "authorities" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"settings" jsonb NOT NULL,
	"public_epoch" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "authorities_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "authority_people" (
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"political_group" text DEFAULT '' NOT NULL,
	"proposed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "authority_people_authority_id_person_id_pk" PRIMARY KEY("authority_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"restricted" boolean DEFAULT false NOT NULL,
	"settings" jsonb NOT NULL,
	"ended_on" date,
	CONSTRAINT "bodies_authority_id" UNIQUE("authority_id","id"),
	CONSTRAINT "bodies_slug" UNIQUE("authority_id","slug")
);
--> statement-breakpoint
CREATE TABLE "body_authorities" (
	"body_id" text NOT NULL,
	"authority_id" text NOT NULL,
	CONSTRAINT "body_authorities_body_id_authority_id_pk" PRIMARY KEY("body_id","authority_id")
);
--> statement-breakpoint
CREATE TABLE "body_clerks" (
	"body_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "body_clerks_body_id_person_id_pk" PRIMARY KEY("body_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"council_time" text,
	"council_set_at" text,
	"last_day" date,
	"secret" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"body_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"chair_word" text,
	"voting" boolean DEFAULT true NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date
);
--> statement-breakpoint
CREATE TABLE "office_holders" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"office_id" text NOT NULL,
	"person_id" text NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"title" text NOT NULL,
	"other_names" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"copy_addresses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"ended_on" date,
	CONSTRAINT "offices_authority_id" UNIQUE("authority_id","id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"initials" text DEFAULT '' NOT NULL,
	"first_name" text DEFAULT '' NOT NULL,
	"surname" text NOT NULL,
	"post_nominals" text DEFAULT '' NOT NULL,
	"email" text,
	"telephone" text DEFAULT '' NOT NULL,
	"demo_guest" boolean DEFAULT false NOT NULL,
	"disabled_at" text,
	CONSTRAINT "people_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"job_title" text NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"position" integer NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"presenter" text DEFAULT '' NOT NULL,
	"report_title" text DEFAULT '' NOT NULL,
	"standing" text,
	"state" text DEFAULT 'listed' NOT NULL,
	"joined_with_id" text,
	"taken_as" integer,
	"urgency_reason" text,
	"exempt" jsonb
);
--> statement-breakpoint
CREATE TABLE "attendances" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"person_id" text,
	"name" text NOT NULL,
	"capacity" text NOT NULL,
	"status" text NOT NULL,
	"presiding" boolean DEFAULT false NOT NULL,
	"office" text DEFAULT '' NOT NULL,
	"substitute_for" text,
	"remote" boolean DEFAULT false NOT NULL,
	"arrived_at_item_id" text,
	"left_at_item_id" text,
	"position" integer DEFAULT 0 NOT NULL,
	"proposed" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"body_id" text NOT NULL,
	"kind" text DEFAULT 'ordinary' NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"date" date NOT NULL,
	"time" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"agenda_published_at" text,
	"adjourned_to_id" text,
	"cancelled_because" text,
	CONSTRAINT "meetings_authority_id" UNIQUE("authority_id","id")
);
--> statement-breakpoint
CREATE TABLE "document_edits" (
	"id" text PRIMARY KEY NOT NULL,
	"minutes_id" text NOT NULL,
	"node_id" text NOT NULL,
	"edit" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"minutes_id" text NOT NULL,
	"person_id" text NOT NULL,
	"node_ids" jsonb NOT NULL,
	"asked_at" text NOT NULL,
	"answered_at" text
);
--> statement-breakpoint
CREATE TABLE "minutes" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"body_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"initial" jsonb,
	"ydoc" "bytea",
	"ydoc_sequence" integer DEFAULT 0 NOT NULL,
	"content" jsonb,
	"decisions" jsonb,
	"first_number" integer,
	"fact_check_by" date,
	"chair_id" text,
	"chair_by" date,
	"with_chair_since" text,
	"agreed_at" text,
	"agreed_how" text,
	"published_at" text,
	"confirmed_at_meeting_id" text,
	"signed_by" text,
	"signed_on" date,
	"withdrawn_at" text,
	"withdrawn_because" text,
	CONSTRAINT "minutes_meeting_id_unique" UNIQUE("meeting_id"),
	CONSTRAINT "minutes_authority_id" UNIQUE("authority_id","id")
);
--> statement-breakpoint
CREATE TABLE "minutes_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"minutes_id" text NOT NULL,
	"node_id" text NOT NULL,
	"by_person_id" text NOT NULL,
	"at" text NOT NULL,
	"quote" text NOT NULL,
	"instead" text DEFAULT '' NOT NULL,
	"remark" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_by" text
);
--> statement-breakpoint
CREATE TABLE "minutes_updates" (
	"minutes_id" text NOT NULL,
	"generation" integer NOT NULL,
	"sequence" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"person_id" text,
	"at" text NOT NULL,
	CONSTRAINT "minutes_updates_minutes_id_generation_sequence_pk" PRIMARY KEY("minutes_id","generation","sequence")
);
--> statement-breakpoint
CREATE TABLE "minutes_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"minutes_id" text NOT NULL,
	"number" integer NOT NULL,
	"purpose" text NOT NULL,
	"generation" integer NOT NULL,
	"content" text NOT NULL,
	"decisions" jsonb NOT NULL,
	"hash" text NOT NULL,
	"first_number" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"open" boolean DEFAULT false NOT NULL,
	"at" text NOT NULL,
	"by_person_id" text,
	CONSTRAINT "minutes_versions_number" UNIQUE("minutes_id","number")
);
--> statement-breakpoint
CREATE TABLE "reading_acts" (
	"minutes_id" text NOT NULL,
	"act_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "reading_acts_minutes_id_act_id_pk" PRIMARY KEY("minutes_id","act_id")
);
--> statement-breakpoint
CREATE TABLE "resolutions" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"body_id" text NOT NULL,
	"minutes_id" text NOT NULL,
	"minute_node_id" text,
	"minute_number" text NOT NULL,
	"heading" text NOT NULL,
	"position" integer NOT NULL,
	"marker" text NOT NULL,
	"lead_in" text NOT NULL,
	"text" text NOT NULL,
	"kind" text,
	"vote" text,
	"exempt" jsonb
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"follow_up_id" text,
	"progress_report_id" text,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_up_events" (
	"id" text PRIMARY KEY NOT NULL,
	"follow_up_id" text NOT NULL,
	"at" text NOT NULL,
	"on_date" date NOT NULL,
	"what" text NOT NULL,
	"by_person_id" text,
	"by_name" text DEFAULT '' NOT NULL,
	"words" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_up_owners" (
	"id" text PRIMARY KEY NOT NULL,
	"follow_up_id" text NOT NULL,
	"office_id" text,
	"person_id" text,
	"part" text NOT NULL,
	"seen_at" text,
	"answered_at" text,
	"done_at" text
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"body_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"minutes_id" text NOT NULL,
	"asked_on" date NOT NULL,
	"node_id" text NOT NULL,
	"reading_id" text NOT NULL,
	"resolution_id" text,
	"state" text DEFAULT 'proposed' NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"sentence" text NOT NULL,
	"changed_sentence" text,
	"minute_number" text NOT NULL,
	"heading" text NOT NULL,
	"marker" text DEFAULT '' NOT NULL,
	"because" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"owner" jsonb NOT NULL,
	"owner_words" text DEFAULT '' NOT NULL,
	"due" jsonb NOT NULL,
	"due_on" date,
	"first_due_on" date,
	"due_words" text DEFAULT '' NOT NULL,
	"due_because" text DEFAULT '' NOT NULL,
	"due_meeting_id" text,
	"set_by_clerk" jsonb NOT NULL,
	"exempt" jsonb,
	"issued_at" text,
	"issued_by" text,
	"issued_to_clerk" boolean DEFAULT false NOT NULL,
	"reported_done_at" text,
	"closed_at" text,
	"closed_on" date,
	"called_in" boolean DEFAULT false NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"previous_id" text,
	"superseded_by_id" text,
	"unanswered" integer DEFAULT 0 NOT NULL,
	"standing" text DEFAULT '' NOT NULL,
	"standing_on" date,
	CONSTRAINT "follow_ups_authority_id" UNIQUE("authority_id","id"),
	CONSTRAINT "follow_ups_reading" UNIQUE("minutes_id","reading_id","round")
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"follow_up_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"verdict" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"new_due" jsonb,
	"new_due_on" date,
	"sentence" text NOT NULL,
	"node_id" text NOT NULL,
	"at" text NOT NULL,
	"by_person_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "progress_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"follow_up_id" text NOT NULL,
	"at" text NOT NULL,
	"on_date" date NOT NULL,
	"by_person_id" text,
	"writer" text NOT NULL,
	"says" text NOT NULL,
	"text" text NOT NULL,
	"proposed_date" date,
	"settled" text,
	"released" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_items" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"cause" text NOT NULL,
	"follow_up_id" text,
	"meeting_id" text,
	"minutes_id" text,
	"send_on" date NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"mail_id" text,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "mail_items_cause" UNIQUE("cause","person_id","send_on")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text,
	"person_id" text,
	"cause" text NOT NULL,
	"date" date NOT NULL,
	"kind" text NOT NULL,
	"message_id" text NOT NULL,
	"to_address" text NOT NULL,
	"to_name" text DEFAULT '' NOT NULL,
	"copy_to" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"from_name" text NOT NULL,
	"reply_to" text,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"lease_until" text,
	"try_after" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"queued_at" text NOT NULL,
	"settled_at" text,
	CONSTRAINT "mails_message_id_unique" UNIQUE("message_id"),
	CONSTRAINT "mails_cause" UNIQUE("cause","to_address","date")
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"key" text NOT NULL,
	"window" bigint NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "attempts_key_window_pk" PRIMARY KEY("key","window")
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"authority_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"at" text NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"command" text NOT NULL,
	"digest" text NOT NULL,
	"salt" text,
	"content" text,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_events_authority_id_sequence_pk" PRIMARY KEY("authority_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"authority_id" text PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_tokens" (
	"identifier" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires" bigint NOT NULL,
	CONSTRAINT "sign_in_tokens_identifier_token_hash_pk" PRIMARY KEY("identifier","token_hash")
);
--> statement-breakpoint
ALTER TABLE "authority_people" ADD CONSTRAINT "authority_people_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_people" ADD CONSTRAINT "authority_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_authorities" ADD CONSTRAINT "body_authorities_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_authorities" ADD CONSTRAINT "body_authorities_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_clerks" ADD CONSTRAINT "body_clerks_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_clerks" ADD CONSTRAINT "body_clerks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_body" FOREIGN KEY ("authority_id","body_id") REFERENCES "public"."bodies"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_holders" ADD CONSTRAINT "office_holders_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_holders" ADD CONSTRAINT "office_holders_office" FOREIGN KEY ("authority_id","office_id") REFERENCES "public"."offices"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting" FOREIGN KEY ("authority_id","meeting_id") REFERENCES "public"."meetings"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_meeting" FOREIGN KEY ("authority_id","meeting_id") REFERENCES "public"."meetings"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_body" FOREIGN KEY ("authority_id","body_id") REFERENCES "public"."bodies"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_edits" ADD CONSTRAINT "document_edits_minutes_id_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_checks" ADD CONSTRAINT "fact_checks_minutes_id_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_checks" ADD CONSTRAINT "fact_checks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_chair_id_people_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_meeting" FOREIGN KEY ("authority_id","meeting_id") REFERENCES "public"."meetings"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_notes" ADD CONSTRAINT "minutes_notes_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_notes" ADD CONSTRAINT "minutes_notes_minutes" FOREIGN KEY ("authority_id","minutes_id") REFERENCES "public"."minutes"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_updates" ADD CONSTRAINT "minutes_updates_minutes_id_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_versions" ADD CONSTRAINT "minutes_versions_minutes" FOREIGN KEY ("authority_id","minutes_id") REFERENCES "public"."minutes"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_acts" ADD CONSTRAINT "reading_acts_minutes_id_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_minutes" FOREIGN KEY ("authority_id","minutes_id") REFERENCES "public"."minutes"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_events" ADD CONSTRAINT "follow_up_events_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_owners" ADD CONSTRAINT "follow_up_owners_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_owners" ADD CONSTRAINT "follow_up_owners_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_owners" ADD CONSTRAINT "follow_up_owners_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_body" FOREIGN KEY ("authority_id","body_id") REFERENCES "public"."bodies"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_minutes" FOREIGN KEY ("authority_id","minutes_id") REFERENCES "public"."minutes"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_follow_up" FOREIGN KEY ("authority_id","follow_up_id") REFERENCES "public"."follow_ups"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_items" ADD CONSTRAINT "mail_items_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_items" ADD CONSTRAINT "mail_items_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_heads" ADD CONSTRAINT "audit_heads_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_items_meeting" ON "agenda_items" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "attendances_meeting" ON "attendances" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meetings_body_date" ON "meetings" USING btree ("body_id","date");--> statement-breakpoint
CREATE INDEX "meetings_date" ON "meetings" USING btree ("date");--> statement-breakpoint
CREATE INDEX "minutes_body" ON "minutes" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "minutes_notes_minutes" ON "minutes_notes" USING btree ("minutes_id");--> statement-breakpoint
CREATE INDEX "resolutions_minutes" ON "resolutions" USING btree ("minutes_id","position");--> statement-breakpoint
CREATE INDEX "follow_up_events_follow_up" ON "follow_up_events" USING btree ("follow_up_id","at");--> statement-breakpoint
CREATE INDEX "follow_up_owners_follow_up" ON "follow_up_owners" USING btree ("follow_up_id");--> statement-breakpoint
CREATE INDEX "follow_up_owners_office" ON "follow_up_owners" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "follow_up_owners_person" ON "follow_up_owners" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "follow_ups_body_state_due" ON "follow_ups" USING btree ("body_id","state","due_on");--> statement-breakpoint
CREATE INDEX "follow_ups_authority_due" ON "follow_ups" USING btree ("authority_id","due_on","id");--> statement-breakpoint
CREATE INDEX "follow_ups_resolution" ON "follow_ups" USING btree ("resolution_id");--> statement-breakpoint
CREATE INDEX "outcomes_follow_up" ON "outcomes" USING btree ("follow_up_id");--> statement-breakpoint
CREATE INDEX "outcomes_meeting" ON "outcomes" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "progress_reports_follow_up" ON "progress_reports" USING btree ("follow_up_id","at");--> statement-breakpoint
CREATE INDEX "mail_items_send_on" ON "mail_items" USING btree ("authority_id","send_on","state");--> statement-breakpoint
CREATE INDEX "mails_state" ON "mails" USING btree ("state");--> statement-breakpoint
CREATE INDEX "mails_person" ON "mails" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("authority_id","at");