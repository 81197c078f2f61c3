/** Filing a report in the database alone: what the product asks and writes, in the words of a function. */
export const FILE_REPORT = `
declare
  held session;
  report uuid := uuidv7();
  me uuid := current_setting('app.member_id')::uuid;
begin
  select s.* into held from session s where s.id = file_report.session_id for update;
  if held.status is distinct from 'confirmed' or held.starts_at > now() then raise 'no report follows this session'; end if;
  if exists (select from json_to_recordset(topics) t (topic text) where not exists
      (select from topic k where k.code = t.topic)) then raise 'no such topic'; end if;
  if (select count(*) from session_attendance a where a.session_id = held.id and a.part <> 'founder'
        and a.membership_id = any(attendee_ids))
     < (select (settings->>'teamMin')::int from programme_policy order by version desc limit 1)
    then raise 'below strength'; end if;
  if exists (select from (select unnest(attendee_ids) union all
        select "ownerId" from json_to_recordset(actions) a ("ownerId" uuid)) n (id) where not exists
      (select from session_attendance a where a.session_id = held.id and a.membership_id = n.id))
    then raise 'a stranger'; end if;
  insert into session_report (id, session_id, summary, filed_by, filed_at)
    values (report, held.id, file_report.summary, me, now());
  insert into report_topic (id, report_id, topic, minutes)
    select uuidv7(), report, t.topic, t.minutes from json_to_recordset(topics) t (topic text, minutes int);
  insert into action (id, session_id, venture_id, owner_id, text, due_on)
    select uuidv7(), held.id, held.venture_id, a."ownerId", a.text, a."dueOn"
      from json_to_recordset(actions) a ("ownerId" uuid, text text, "dueOn" date);
  update session_attendance a set attended = a.membership_id = any(attendee_ids) where a.session_id = held.id;
  update session s set status = 'held' where s.id = held.id returning s.* into held;
  insert into fact (id, name, payload, at)
    values (uuidv7(), 'report.filed', json_build_object('sessionId', held.id), now());
  return held;
end`;
